package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import id.talenta.agreement.AgreementLine;
import id.talenta.agreement.AgreementWait;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Text;
import java.math.BigDecimal;

/** How a cooperation is written in the cells of the list. */
final class AgreementCells {
  private AgreementCells() {}

  /** What holds a cooperation up, and how many of the tasks are behind it. */
  static Component waits(AgreementLine line) {
    var cell = new Div(new Span(waitsFor(line)));
    cell.addClassName("agreement-cell");
    if (line.isOnItsWay() && line.hasAdministrator()) {
      var tasks = GoLiveTask.values().length;
      var done = line.done().size() + 1;
      var count = new Span(Text.of("agreement.golive.count", done, tasks));
      count.addClassNames("small", "quiet");
      cell.add(new Bar(BigDecimal.valueOf(done), BigDecimal.valueOf(tasks)), count);
    }
    return cell;
  }

  private static String waitsFor(AgreementLine line) {
    var words = Text.of("agreement.wait", line.waitsFor());
    return line.waitsFor() == AgreementWait.EVIDENCE
        ? line.evidence()
            .map(share -> Text.of("agreement.wait.evidence", words, Formats.percent(share)))
            .orElse(words)
        : words;
  }

  /** The partner, and what a narrow screen has no other column for. */
  static Div partner(AgreementLine line) {
    var link =
        new RouterLink(
            line.partner().name(),
            AgreementView.class,
            new RouteParameters(AgreementView.ID, line.id().toString()));
    link.addClassName("agreement-partner");
    var waits = new Span(waitsFor(line));
    var narrow = new Div(StageChip.of(line.stage()), waits);
    narrow.addClassNames("agreement-narrow", "small", "quiet");
    var number = new Span(line.number().orElse(line.partner().code().value()));
    number.addClassNames("small", "quiet");
    var cell = new Div(link, number, narrow);
    cell.addClassName("agreement-cell");
    return cell;
  }
}

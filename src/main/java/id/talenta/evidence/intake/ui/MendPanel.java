package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouterLink;
import id.talenta.evidence.intake.ImportRun;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;

/** How to mend a refused import: its bad rows by themselves, or the whole file. */
final class MendPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  MendPanel(ImportRun run, IntakeService intake) {
    getContent()
        .add(
            run.isMendable()
                ? new Section("intake.mend.title", steps(run, intake))
                : new Section(
                    "intake.mend.title", new Paragraph(Text.of("intake.mend.whole")), again(run)));
  }

  private static OrderedList steps(ImportRun run, IntakeService intake) {
    var download =
        Downloads.link(
            Text.of("intake.mend.download"),
            Text.of("intake.mend.file"),
            Downloads.XLSX,
            output -> intake.writeBadRows(run.id(), output));
    download.setId("bad-rows");
    var steps =
        new OrderedList(
            step("intake.mend.step1", download),
            step("intake.mend.step2"),
            step(
                "intake.mend.step3",
                new FileUpload((name, file) -> intake.mend(run.id(), name, file))));
    steps.addClassName("intake-mend");
    return steps;
  }

  private static ListItem step(String key, Component... ways) {
    var step = new ListItem(new Span(Text.of(key)));
    step.add(ways);
    return step;
  }

  private static RouterLink again(ImportRun run) {
    var link = new RouterLink(Text.of("intake.again"), ImportsView.class);
    link.setQueryParameters(ImportsView.choosing(run.kind()));
    return link;
  }
}

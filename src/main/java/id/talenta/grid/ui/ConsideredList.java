package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.evidence.EvidenceData;
import id.talenta.grid.SheetEvidence;
import id.talenta.grid.SheetLine;
import id.talenta.grid.core.Standing;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;

/** All evidence behind a line of a sheet, opened on demand: what counted, what did not and why. */
final class ConsideredList {
  private ConsideredList() {}

  static Component of(SheetLine line) {
    var list = new UnorderedList();
    list.addClassName("considered");
    line.considered().forEach(each -> list.add(item(line, each)));
    var details =
        new NativeDetails(
            Text.of("grid.considered", Formats.count(line.considered().size())), list);
    details.addClassNames("considered-details", "no-print");
    return details;
  }

  private static ListItem item(SheetLine line, SheetEvidence each) {
    var data = each.evidence().data();
    var what = new Span(Words.what(data));
    var standing =
        new Chip(
            Text.of("grid.standing", each.standing()),
            each.standing() == Standing.COUNTS ? Tone.INFO : Tone.NEUTRAL);
    var head = new Div(what, standing);
    head.addClassName("considered-head");
    var source = new Span(source(data));
    source.addClassNames("quiet", "small");
    var item = new ListItem(head, source);
    each.points()
        .ifPresent(
            points -> {
              var scale = line.contribution().indicator().scale();
              var worth =
                  new Span(
                      Text.of(
                          "grid.considered.points", Formats.number(points), Formats.number(scale)));
              worth.addClassNames("quiet", "small");
              item.add(worth);
            });
    item.setClassName("considered-unused", each.standing() != Standing.COUNTS);
    return item;
  }

  private static String source(EvidenceData data) {
    var from = Formats.shortDate(data.validFrom());
    var when =
        data.validUntil()
            .map(until -> Text.of("grid.considered.span", from, Formats.shortDate(until)))
            .orElse(from);
    return data.source() + " · " + when;
  }
}

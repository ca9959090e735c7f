package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.talenta.grid.SheetAxis;
import id.talenta.grid.SheetLine;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.math.BigDecimal;
import java.util.List;

/** One axis: its bar, and how each indicator adds to it. */
final class SheetPanel {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private SheetPanel() {}

  static Component of(SheetAxis axis) {
    var value = new Span(Formats.decimal(axis.value()));
    value.addClassName("axis-value");
    var grade = new Span(Text.of("grid.grade." + axis.rules().axis(), axis.grade()));
    var figures = new Div(value, grade);
    figures.addClassName("axis-figures");
    var section =
        Section.titled(Text.of("grid.axis", axis.rules().axis()), figures, bar(axis), table(axis));
    section.addClassNames("axis", "axis-" + axis.rules().axis());
    return section;
  }

  private static Component bar(SheetAxis axis) {
    var cutoffs = axis.rules().cutoffs();
    var bar =
        new Bar(axis.value(), HUNDRED)
            .mark(cutoffs.medium(), Text.of("grid.cutoff"))
            .mark(cutoffs.high(), Text.of("grid.cutoff"));
    var scale = new Div(mark(BigDecimal.ZERO), mark(cutoffs.medium()), mark(cutoffs.high()));
    scale.add(mark(HUNDRED));
    scale.addClassName("axis-scale");
    scale.getElement().setAttribute("aria-hidden", "true");
    var all = new Div(bar, scale);
    all.addClassName("axis-bar");
    return all;
  }

  private static Span mark(BigDecimal at) {
    var mark = new Span(Formats.number(at));
    mark.getStyle().set("inset-inline-start", at.toPlainString() + "%");
    return mark;
  }

  private static Component table(SheetAxis axis) {
    var table = new NativeTable();
    table.addClassNames("plain-table", "sheet-table");
    var head = table.getHead().addRow();
    head.add(new NativeTableHeaderCell(Text.of("grid.sheet.indicator")));
    head.add(new NativeTableHeaderCell(Text.of("grid.sheet.evidence")));
    for (var key : List.of("grid.sheet.points", "grid.sheet.weight", "grid.sheet.value")) {
      var cell = new NativeTableHeaderCell(Text.of(key));
      cell.addClassName("number");
      head.add(cell);
    }
    axis.lines().forEach(line -> row(table.getBody().addRow(), line));
    var foot = table.getFoot().addRow();
    foot.add(new NativeTableCell(Text.of("grid.sheet.sum")), new NativeTableCell());
    foot.add(new NativeTableCell());
    foot.add(number(Formats.percent(axis.rules().weight()), "grid.sheet.weight"));
    foot.add(number(Formats.decimal(axis.value()), "grid.sheet.value"));
    return table;
  }

  private static void row(NativeTableRow row, SheetLine line) {
    var contribution = line.contribution();
    var indicator = contribution.indicator();
    row.setClassName("sheet-missing", contribution.isMissing());
    var name = new NativeTableHeaderCell(Words.of(indicator.name()));
    name.getElement().setAttribute("scope", "row");
    row.add(name, evidence(line));
    row.add(
        number(
            Text.of(
                "grid.sheet.of",
                Formats.number(contribution.points()),
                Formats.number(indicator.scale())),
            "grid.sheet.points"));
    row.add(number(Formats.percent(indicator.weight()), "grid.sheet.weight"));
    row.add(number(Formats.decimal(contribution.value()), "grid.sheet.value"));
    row.setId("indicator-" + indicator.code());
  }

  private static NativeTableCell evidence(SheetLine line) {
    var cell = new NativeTableCell();
    if (line.contribution().isMissing()) {
      var isNew = line.considered().isEmpty();
      cell.add(new Chip(Text.of(isNew ? "grid.missing" : "grid.missing.invalid")));
      return withConsidered(cell, line);
    }
    var raw = new Span(Words.raw(line));
    raw.addClassName("sheet-raw");
    cell.add(raw);
    line.band().ifPresent(band -> cell.add(quiet(Text.of("grid.band", Words.band(band)))));
    line.evidence()
        .ifPresentOrElse(
            proof ->
                cell.add(
                    quiet(
                        proof.data().source()
                            + " · "
                            + Formats.shortDate(proof.data().validFrom()))),
            () -> cell.add(quiet(Text.of("grid.sheet.own-record"))));
    return withConsidered(cell, line);
  }

  private static NativeTableCell withConsidered(NativeTableCell cell, SheetLine line) {
    if (!line.considered().isEmpty()) {
      cell.add(ConsideredList.of(line));
    }
    return cell;
  }

  private static Span quiet(String text) {
    var span = new Span(text);
    span.addClassNames("quiet", "small", "sheet-source");
    return span;
  }

  /** A number, with the name of its column for narrow windows, where the head is not shown. */
  private static NativeTableCell number(String text, String columnKey) {
    var cell = new NativeTableCell(text);
    cell.addClassName("number");
    cell.getElement().setAttribute("data-column", Text.of(columnKey));
    return cell;
  }
}

package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.evidence.Evidence;
import id.talenta.grid.Sheet;
import id.talenta.grid.SheetAxis;
import id.talenta.grid.SheetLine;
import id.talenta.grid.TrailStep;
import id.talenta.people.HeldPosition;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import id.talenta.rule.core.Grade;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The parts of a sheet beside its axes. */
final class SheetParts {
  private static final int MOST_GAINS = 6;

  private SheetParts() {}

  /** The box as a tile, with its name. */
  static Component box(Sheet sheet) {
    var number = new Span(String.valueOf(sheet.box().boxOfRecord()));
    number.addClassName("box-tile-number");
    var label = new Span(Text.of("grid.column.box"));
    label.addClassName("box-tile-label");
    var tile = new Div(label, number);
    tile.addClassNames("box-tile", "box-" + sheet.box().boxOfRecord());
    tile.setClassName("box-dark", sheet.box().boxOfRecord() >= 7);
    tile.setId("person-box");
    return tile;
  }

  static String boxName(Sheet sheet) {
    return sheet
        .rules()
        .rules()
        .box(sheet.box().boxOfRecord())
        .map(box -> Words.of(box.name()))
        .orElse("");
  }

  /** What would add the most, and how far the next grade is. */
  static Component gains(Sheet sheet, String titleKey) {
    var list = new OrderedList();
    list.addClassName("gains");
    sheet.lines().stream()
        .filter(line -> line.gain().signum() > 0)
        .sorted(Comparator.comparing(SheetLine::gain).reversed())
        .limit(MOST_GAINS)
        .forEach(line -> list.add(gain(line)));
    var section = new Section(titleKey, distance(sheet.performance()), distance(sheet.potential()));
    if (list.getComponentCount() > 0) {
      section.add(list);
    }
    section.addClassName("print-aside");
    return section;
  }

  private static ListItem gain(SheetLine line) {
    var indicator = line.contribution().indicator();
    var name = new Span(Words.of(indicator.name()));
    var how =
        new Span(
            Text.of(line.contribution().isMissing() ? "grid.gain.missing" : "grid.gain.present"));
    how.addClassNames("quiet", "small");
    var words = new Div(name, how);
    words.addClassName("two-lines");
    var most = new Span("+" + Formats.decimal(line.gain()));
    most.addClassName("number");
    return new ListItem(words, most);
  }

  private static Paragraph distance(SheetAxis axis) {
    var cutoffs = axis.rules().cutoffs();
    var next =
        switch (axis.grade()) {
          case LOW -> Optional.of(Grade.MEDIUM);
          case MEDIUM -> Optional.of(Grade.HIGH);
          case HIGH -> Optional.<Grade>empty();
        };
    var axisName = Text.of("grid.axis", axis.rules().axis());
    return new Paragraph(
        next.map(
                grade ->
                    Text.of(
                        "grid.distance",
                        axisName,
                        Formats.decimal(
                            (grade == Grade.HIGH ? cutoffs.high() : cutoffs.medium())
                                .subtract(axis.value())),
                        Text.of("grid.grade." + axis.rules().axis(), grade)))
            .orElse(Text.of("grid.distance.none", axisName)));
  }

  static Component trail(List<TrailStep> steps) {
    var timeline = new Timeline();
    steps.forEach(
        step ->
            timeline.with(
                Formats.shortDate(step.asOf()),
                Text.of("grid.trail.box", step.box()),
                Text.of("grid.trail.run", step.number())));
    return new Section("grid.trail", timeline);
  }

  static Component history(List<HeldPosition> posts) {
    var timeline = new Timeline();
    posts.forEach(
        post ->
            timeline.with(
                Text.of(
                    "grid.history.span",
                    Formats.shortDate(post.startedOn()),
                    post.endedOn().map(Formats::shortDate).orElse(Text.of("grid.history.now"))),
                post.acting() ? Text.of("grid.history.acting", post.title()) : post.title(),
                post.unitName()));
    return new Section("grid.history", timeline);
  }

  static Component evidence(List<Evidence> facts) {
    if (facts.isEmpty()) {
      return new Section("grid.evidence", new Paragraph(Text.of("grid.evidence.none")));
    }
    var table = new NativeTable();
    table.addClassNames("plain-table", "evidence-table");
    var head = table.getHead().addRow();
    for (var key :
        List.of(
            "grid.evidence.kind",
            "grid.evidence.what",
            "grid.evidence.from",
            "grid.evidence.until",
            "grid.evidence.source")) {
      head.add(new NativeTableHeaderCell(Text.of(key)));
    }
    for (var fact : facts) {
      var data = fact.data();
      var row = table.getBody().addRow();
      row.add(new NativeTableCell(Words.kind(data.kind())));
      row.add(new NativeTableCell(Words.what(data)));
      row.add(new NativeTableCell(Formats.shortDate(data.validFrom())));
      row.add(new NativeTableCell(data.validUntil().map(Formats::shortDate).orElse("–")));
      row.add(new NativeTableCell(data.source()));
    }
    var section = new Section("grid.evidence", table);
    section.addClassName("no-print");
    return section;
  }
}

package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.Span;
import id.talenta.grid.BoxCount;
import id.talenta.grid.GridPicture;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.BoxRules;
import id.talenta.rule.core.Cutoffs;
import id.talenta.rule.core.Grade;
import id.talenta.rule.core.RuleSet;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * The nine boxes: performance upwards, potential to the right, with the cut-offs where one grade
 * becomes the next. Each box is a button.
 */
final class BoxMatrix extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<Grade> UPWARDS = List.of(Grade.HIGH, Grade.MEDIUM, Grade.LOW);
  private static final List<Grade> RIGHTWARDS = List.of(Grade.LOW, Grade.MEDIUM, Grade.HIGH);
  private static final int FIRST_DARK_BOX = 7;

  private final transient GridPicture picture;
  private final transient RuleSet rules;
  private final transient IntConsumer onSelect;
  private final transient Optional<Integer> selected;

  /**
   * A picture.
   *
   * @param selected the box that is open
   * @param onSelect told the number of a box that was pressed
   */
  BoxMatrix(GridPicture picture, RuleSet rules, Optional<Integer> selected, IntConsumer onSelect) {
    this.picture = picture;
    this.rules = rules;
    this.selected = selected;
    this.onSelect = onSelect;
    addClassName("box-matrix");
    getElement().setAttribute("role", "group");
    getElement().setAttribute("aria-label", Text.of("grid.boxes"));
    add(axisTitle(Axis.PERFORMANCE, "box-axis-y"));
    for (var performance : UPWARDS) {
      add(rowLabel(performance));
      for (var potential : RIGHTWARDS) {
        add(box(rules.box(performance, potential)));
      }
    }
    add(new Span(), new Span());
    for (var potential : RIGHTWARDS) {
      add(columnLabel(potential));
    }
    add(axisTitle(Axis.POTENTIAL, "box-axis-x"));
  }

  private Component box(BoxRules box) {
    var count = picture.box(box.number());
    var button = new NativeButton();
    var number = new Span(String.valueOf(box.number()));
    number.addClassName("box-number");
    var people = new Span(Formats.count(count.people()));
    people.addClassName("box-people");
    var share = new Span(Formats.share(count.people(), picture.people()));
    share.addClassName("box-share");
    var name = new Span(Words.of(box.name()));
    name.addClassName("box-name");
    var figures = new Span(people, share);
    figures.addClassName("box-figures");
    button.add(number, change(count), figures, name);
    button.addClassNames("box", "box-" + box.number());
    button.setClassName("box-dark", box.number() >= FIRST_DARK_BOX);
    var isOpen = selected.filter(open -> open == box.number()).isPresent();
    button.getElement().setAttribute("aria-pressed", String.valueOf(isOpen));
    button
        .getElement()
        .setAttribute(
            "aria-label",
            Text.of(
                "grid.box.label",
                box.number(),
                Words.of(box.name()),
                Formats.count(count.people()),
                Formats.share(count.people(), picture.people())));
    button.addClickListener(pressed -> onSelect.accept(box.number()));
    button.setId("box-" + box.number());
    return button;
  }

  /** An arrow up or down with how many more or fewer; grey, since neither is good or bad. */
  static Span change(BoxCount count) {
    var change = count.change().orElse(0);
    var text = "";
    if (change > 0) {
      text = "▲ " + Formats.count(change);
    } else if (change < 0) {
      text = "▼ " + Formats.count(-(long) change);
    }
    var span = new Span(text);
    span.addClassName("box-change");
    if (change != 0) {
      span.setTitle(Text.of("grid.change.since", Formats.count(change)));
    }
    return span;
  }

  private Component rowLabel(Grade grade) {
    var cutoffs = rules.performance().cutoffs();
    var label = new Div(new Span(Text.of("grid.grade.PERFORMANCE", grade)));
    label.addClassName("box-row-label");
    cutoff(cutoffs, grade).ifPresent(value -> label.add(mark(value)));
    return label;
  }

  private Component columnLabel(Grade grade) {
    var cutoffs = rules.potential().cutoffs();
    var label = new Div(new Span(Text.of("grid.grade.POTENTIAL", grade)));
    label.addClassName("box-column-label");
    cutoff(cutoffs, grade).ifPresent(value -> label.add(mark(value)));
    return label;
  }

  /** The cut-off at which a grade begins; the lowest has none. */
  private static Optional<BigDecimal> cutoff(Cutoffs cutoffs, Grade grade) {
    return switch (grade) {
      case HIGH -> Optional.of(cutoffs.high());
      case MEDIUM -> Optional.of(cutoffs.medium());
      case LOW -> Optional.empty();
    };
  }

  private static Component mark(BigDecimal value) {
    var mark = new Span(Formats.number(value));
    mark.addClassName("box-cutoff");
    mark.setTitle(Text.of("grid.cutoff"));
    return mark;
  }

  private static Component axisTitle(Axis axis, String className) {
    var title = new Span(Text.of("grid.axis", axis));
    title.addClassNames("box-axis", className);
    return title;
  }

  /** The same numbers as a table. */
  static Component table(GridPicture picture, RuleSet rules) {
    var table = new NativeTable();
    table.addClassName("plain-table");
    var head = table.getHead().addRow();
    for (var key : List.of("grid.column.box", "grid.table.name")) {
      head.add(new NativeTableHeaderCell(Text.of(key)));
    }
    for (var key : List.of("grid.table.people", "grid.table.share", "grid.table.change")) {
      var cell = new NativeTableHeaderCell(Text.of(key));
      cell.addClassName("number");
      head.add(cell);
    }
    for (var count : picture.boxes().reversed()) {
      var row = table.getBody().addRow();
      row.add(new NativeTableCell(String.valueOf(count.number())));
      row.add(
          new NativeTableCell(
              rules.box(count.number()).map(box -> Words.of(box.name())).orElse("")));
      row.add(number(Formats.count(count.people())));
      row.add(number(Formats.share(count.people(), picture.people())));
      row.add(number(count.change().map(BoxMatrix::signed).orElse("–")));
    }
    return table;
  }

  private static String signed(int change) {
    return change > 0 ? "+" + Formats.count(change) : Formats.count(change);
  }

  private static NativeTableCell number(String text) {
    var cell = new NativeTableCell(text);
    cell.addClassName("number");
    return cell;
  }
}

package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Candidate;
import id.talenta.succession.Phrases;
import id.talenta.succession.core.FitFactor;
import id.talenta.succession.core.FitLine;
import id.talenta.succession.core.RequirementCheck;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Up to five candidates side by side: the same rows for all, rows in which they differ marked.
 * Below they stand over each other in a radar. On a phone the name of a row stands above its
 * values.
 */
final class Comparison extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** More than so many stand beside each other only where there is room. */
  private static final int NARROW = 3;

  private final transient List<Candidate> candidates;
  private final Div table = new Div();

  /**
   * The candidates side by side.
   *
   * @param action what stands beneath each name, such as a button to pick
   */
  Comparison(List<Candidate> candidates, Function<Candidate, Component> action) {
    this.candidates = List.copyOf(candidates);
    getContent().addClassName("comparison-frame");
    getContent().add(table, new Radar(this.candidates));
    table.addClassName("comparison");
    table.setClassName("comparison-single", candidates.size() == 1);
    table.setClassName("comparison-wide", candidates.size() > NARROW);
    table.getElement().setAttribute("role", "table");
    table.getElement().setAttribute("aria-label", Text.of("placement.comparison"));
    table.getStyle().set("--columns", String.valueOf(candidates.size()));
    head(action);
    numbers();
    fit();
    requirements();
    record();
  }

  private void head(Function<Candidate, Component> action) {
    var row = row("head", false);
    row.add(label(""));
    for (var candidate : candidates) {
      var place =
          new Chip(
              candidate
                  .proposedPlace()
                  .map(number -> Text.of("placement.proposed.place", number))
                  .orElseGet(() -> Text.of("placement.outside.short")),
              Tone.INFO);
      var name = new Anchor("pegawai/" + candidate.personId(), candidate.profile().name());
      name.addClassName("comparison-name");
      var post = new Span(candidate.profile().post());
      post.addClassName("cell-detail");
      var cell = cell("columnheader", place, name, post, action.apply(candidate));
      cell.addClassName("comparison-person");
      row.add(cell);
    }
  }

  private void numbers() {
    values("placement.column.blend", candidate -> Formats.decimal(candidate.blend()));
    var boxes = row("box", differ(candidate -> String.valueOf(candidate.box())));
    boxes.add(label(Text.of("placement.box.label")));
    candidates.forEach(candidate -> boxes.add(cell("cell", Marks.box(candidate.box()))));
    values("placement.column.talent", candidate -> Formats.decimal(candidate.talentValue()));
    values("placement.column.fit", candidate -> Formats.decimal(candidate.fit().value()));
    values(
        "placement.computed",
        candidate -> candidate.place() == 0 ? "–" : String.valueOf(candidate.place()));
  }

  /** Against the post's standard, factor by factor, in the order of their weight in the rules. */
  private void fit() {
    for (var line : candidates.getFirst().fit().lines()) {
      var row = row("fit", differ(each -> points(each, line.factor()).toPlainString()));
      row.add(
          label(
              Text.of(
                  "placement.fit.weight",
                  Text.of("succession.fit.factor", line.factor()),
                  Formats.percent(line.weight()))));
      for (var candidate : candidates) {
        var cell = cell("cell");
        lines(candidate, line.factor())
            .forEach(each -> cell.add(FitBar.of(candidate.profile().name(), each)));
        row.add(cell);
      }
    }
  }

  private static BigDecimal points(Candidate candidate, FitFactor factor) {
    return lines(candidate, factor).map(FitLine::points).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Stream<FitLine> lines(Candidate candidate, FitFactor factor) {
    return candidate.fit().lines().stream().filter(line -> line.factor() == factor);
  }

  private void requirements() {
    for (var check : candidates.getFirst().checks()) {
      var row =
          row(
              "requirement",
              differ(
                  candidate ->
                      find(candidate, check).map(each -> Marks.words(each.verdict())).orElse("")));
      row.add(label(Text.of("succession.requirement", check.requirement())));
      for (var candidate : candidates) {
        var cell = cell("cell");
        cell.addClassName("comparison-check");
        find(candidate, check)
            .ifPresent(
                each ->
                    cell.add(
                        Marks.signWithDay(each.verdict()), new Span(Phrases.text(each.found()))));
        row.add(cell);
      }
    }
  }

  private static Optional<RequirementCheck> find(Candidate candidate, RequirementCheck wanted) {
    return candidate.checks().stream()
        .filter(check -> check.requirement() == wanted.requirement())
        .findFirst();
  }

  private void record() {
    values("placement.unit", candidate -> candidate.profile().unitName());
    values("placement.education", CandidateParts::education);
    values(
        "placement.retires",
        candidate -> candidate.profile().retiresOn().map(Formats::shortDate).orElse("–"));
  }

  private void values(String labelKey, Function<Candidate, String> value) {
    var row = row("value", differ(value));
    row.add(label(Text.of(labelKey)));
    candidates.forEach(candidate -> row.add(cell("cell", new Span(value.apply(candidate)))));
  }

  private boolean differ(Function<Candidate, String> value) {
    return candidates.stream().map(value).distinct().count() > 1;
  }

  private Div row(String kind, boolean differs) {
    var row = new Div();
    row.addClassNames("comparison-row", "comparison-" + kind);
    row.setClassName("differs", differs);
    row.getElement().setAttribute("role", "row");
    table.add(row);
    return row;
  }

  private static Div label(String text) {
    var label = new Div(new Span(text));
    label.addClassName("comparison-label");
    label.getElement().setAttribute("role", "rowheader");
    return label;
  }

  private static Div cell(String role, Component... content) {
    var cell = new Div(content);
    cell.addClassName("comparison-cell");
    cell.getElement().setAttribute("role", role);
    return cell;
  }
}

package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Candidate;
import id.talenta.succession.Phrases;
import java.util.Arrays;
import java.util.Optional;

/** Parts that show one candidate, wherever that is. */
final class CandidateParts {
  private CandidateParts() {}

  static Facts facts(Candidate candidate) {
    var profile = candidate.profile();
    return new Facts()
        .with("placement.nip", Formats.nip(profile.nip()))
        .with("placement.post", profile.post())
        .with("placement.unit", profile.unitName())
        .with("placement.rank", profile.rank())
        .with("placement.education", education(candidate))
        .with("placement.box.label", Marks.box(candidate.box()))
        .with("placement.column.talent", Formats.decimal(candidate.talentValue()))
        .with("placement.column.fit", Formats.decimal(candidate.fit().value()))
        .with("placement.column.blend", Formats.decimal(candidate.blend()))
        .with("placement.retires", profile.retiresOn().map(Formats::date));
  }

  static String education(Candidate candidate) {
    var level = Text.of("evidence.code", candidate.profile().education());
    var field = candidate.profile().educationField();
    return field.isBlank() ? level : level + " " + field;
  }

  /** Each requirement: asked, found, verdict, and what it rests on. */
  static Component requirements(Candidate candidate) {
    var table = table("requirement", "asked", "found", "verdict", "basis");
    for (var check : candidate.checks()) {
      var row = table.getBody().addRow();
      var name = row.addHeaderCell();
      name.setText(Text.of("succession.requirement", check.requirement()));
      name.getElement().setAttribute("scope", "row");
      text(row, "asked", Phrases.text(check.asked()));
      text(row, "found", Phrases.text(check.found()));
      var verdict = row.addDataCell();
      verdict.getElement().setAttribute("data-label", Text.of("placement.table.verdict"));
      var words = new Div(Marks.sign(check.verdict()), new Span(Marks.words(check.verdict())));
      words.addClassName("verdict");
      verdict.add(words);
      var basis = row.addDataCell();
      basis.getElement().setAttribute("data-label", Text.of("placement.table.basis"));
      basis.add(Marks.basis(check.basis()));
    }
    return titled("placement.requirements", table);
  }

  /** How the fit comes about; the contributions sum to it. */
  static Component fit(Candidate candidate) {
    var table = table("factor", "found", "points", "weight", "contribution");
    for (var line : candidate.fit().lines()) {
      var row = table.getBody().addRow();
      var name = row.addHeaderCell();
      name.setText(Text.of("succession.fit.factor", line.factor()));
      name.getElement().setAttribute("scope", "row");
      text(row, "found", Phrases.text(line.found()));
      text(row, "points", Formats.decimal(line.points()));
      text(row, "weight", Formats.percent(line.weight()));
      text(row, "contribution", Formats.decimal(line.contribution()));
    }
    var sum = table.getFoot().addRow();
    sum.addHeaderCell().setText(Text.of("succession.fit"));
    var gap = sum.addDataCell();
    gap.setColspan(3);
    text(sum, "contribution", Formats.decimal(candidate.fit().value()));
    return titled("succession.fit", table);
  }

  private static Component titled(String key, NativeTable table) {
    var scroll = new Div(table);
    scroll.addClassName("scroll");
    var part = new Div(new H3(Text.of(key)), scroll);
    part.addClassName("part");
    return part;
  }

  private static NativeTable table(String... columns) {
    var table = new NativeTable();
    table.addClassName("fact-table");
    var head = table.getHead().addRow();
    Arrays.stream(columns)
        .forEach(
            column -> {
              var cell = head.addHeaderCell();
              cell.setText(Text.of("placement.table." + column));
              cell.setClassName("number", isNumber(column));
            });
    return table;
  }

  private static void text(NativeTableRow row, String column, String text) {
    var cell = row.addDataCell();
    cell.setText(text);
    cell.setClassName("number", isNumber(column));
    cell.getElement().setAttribute("data-label", Text.of("placement.table." + column));
  }

  private static boolean isNumber(String column) {
    return Optional.of(column)
        .filter(
            name -> name.equals("points") || name.equals("weight") || name.equals("contribution"))
        .isPresent();
  }
}

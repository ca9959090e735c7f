package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Candidate;
import id.talenta.succession.Phrases;
import id.talenta.succession.Shortlist;
import id.talenta.succession.core.Requirement;
import id.talenta.succession.core.RequirementCheck;
import java.util.List;

/**
 * The candidates in order, with every requirement as a column and the sentence why beneath each. On
 * a phone each candidate is a card.
 */
final class CandidateTable extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int FIRST = 15;

  private final transient Shortlist list;

  CandidateTable(Shortlist list) {
    this.list = list;
    getContent().addClassName("candidate-list");
    show(FIRST);
  }

  private void show(int limit) {
    var shown = list.candidates().stream().limit(limit).toList();
    var table = new NativeTable();
    table.addClassName("candidates");
    var asked = asked(list);
    head(table, asked);
    shown.forEach(candidate -> row(table, candidate, asked));
    var scroll = new Div(table);
    scroll.addClassName("scroll");
    getContent().removeAll();
    getContent().add(scroll);
    if (list.candidates().size() > limit) {
      var more =
          new Button(
              Text.of("placement.candidates.more", list.candidates().size()),
              pressed -> show(Integer.MAX_VALUE));
      more.addThemeVariants(ButtonVariant.TERTIARY);
      getContent().add(more);
    }
  }

  /** The requirements that are asked for a post; the same for every candidate. */
  static List<Requirement> asked(Shortlist list) {
    return list.candidates().stream()
        .findFirst()
        .map(candidate -> candidate.checks().stream().map(RequirementCheck::requirement).toList())
        .orElse(List.of());
  }

  private static void head(NativeTable table, List<Requirement> asked) {
    var head = table.getHead().addRow();
    for (var key : List.of("place", "candidate", "box", "talent", "fit", "blend")) {
      var cell = head.addHeaderCell();
      cell.setText(Text.of("placement.column." + key));
      cell.setClassName("number", !key.equals("candidate"));
    }
    for (var requirement : asked) {
      var cell = head.addHeaderCell();
      cell.setText(Text.of("placement.short", requirement));
      cell.setTitle(Text.of("succession.requirement", requirement));
      cell.addClassName("requirement");
    }
  }

  private static void row(NativeTable table, Candidate candidate, List<Requirement> asked) {
    var row = table.getBody().addRow();
    row.addClassName("candidate");
    cell(row, "place", new Span(String.valueOf(candidate.place())));
    cell(row, "candidate", who(candidate)).addClassName("who");
    cell(row, "box", Marks.box(candidate.box()));
    cell(row, "talent", new Span(Formats.decimal(candidate.talentValue())));
    cell(row, "fit", new Span(Formats.decimal(candidate.fit().value())));
    cell(row, "blend", new Span(Formats.decimal(candidate.blend()))).addClassName("blend");
    for (var requirement : asked) {
      var cell = row.addDataCell();
      cell.addClassName("requirement");
      cell.getElement().setAttribute("data-label", Text.of("placement.short", requirement));
      candidate.checks().stream()
          .filter(check -> check.requirement() == requirement)
          .findFirst()
          .ifPresent(check -> cell.add(Marks.signWithDay(check.verdict())));
    }
    var why = table.getBody().addRow();
    why.addClassName("why");
    var text = why.addDataCell();
    text.setColspan(6 + asked.size());
    text.add(new Paragraph(Phrases.text(candidate.why())));
  }

  private static NativeTableCell cell(NativeTableRow row, String key, Component content) {
    var cell = row.addDataCell();
    cell.add(content);
    cell.setClassName("number", !key.equals("candidate"));
    cell.addClassName("cell-" + key);
    cell.getElement().setAttribute("data-label", Text.of("placement.column." + key));
    return cell;
  }

  private static Component who(Candidate candidate) {
    var name = new Anchor("pegawai/" + candidate.personId(), candidate.profile().name());
    var post = new Span(candidate.profile().post());
    post.addClassName("cell-detail");
    var chips = new Div(Marks.eligibility(candidate.eligibility()));
    candidate
        .proposedPlace()
        .ifPresent(
            place -> chips.add(new Chip(Text.of("placement.proposed.place", place), Tone.GOOD)));
    var details =
        new Button(Text.of("placement.details"), pressed -> new CandidateDialog(candidate).open());
    details.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
    details.setAriaLabel(Text.of("placement.details.of", candidate.profile().name()));
    chips.add(details);
    chips.addClassName("chip-row");
    var cell = new Div(name, post, chips);
    cell.addClassName("cell");
    return cell;
  }
}

package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Phrases;
import id.talenta.succession.core.Basis;
import id.talenta.succession.core.Eligibility;
import id.talenta.succession.core.Verdict;

/**
 * Small signs for what came of a check: told apart by their shape and their words, not by colour.
 */
final class Marks {
  private Marks() {}

  /** The sign alone, with its words for those who hover or listen. */
  static Component sign(Verdict verdict) {
    var icon =
        switch (verdict) {
          case Verdict.Pass ignored -> VaadinIcon.CHECK.create();
          case Verdict.Fail ignored -> VaadinIcon.CLOSE.create();
          case Verdict.Unknown ignored -> VaadinIcon.QUESTION.create();
        };
    icon.addClassNames("mark", style(verdict));
    icon.getElement().setAttribute("role", "img");
    icon.getElement().setAttribute("aria-label", words(verdict));
    icon.getElement().setAttribute("title", words(verdict));
    return icon;
  }

  /** The sign, and beneath it the day from which it is met, if only time is missing. */
  static Component signWithDay(Verdict verdict) {
    var cell = new Div(sign(verdict));
    cell.addClassName("mark-cell");
    if (verdict instanceof Verdict.Fail fail) {
      fail.metFrom()
          .ifPresent(
              day -> {
                var when = new Span(Formats.shortDate(day));
                when.addClassName("mark-day");
                cell.add(when);
              });
    }
    return cell;
  }

  private static String style(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Pass ignored -> "mark-pass";
      case Verdict.Fail ignored -> "mark-fail";
      case Verdict.Unknown ignored -> "mark-unknown";
    };
  }

  /** The verdict in words, with the day. */
  static String words(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Pass ignored -> Text.of("succession.verdict.PASS");
      case Verdict.Unknown ignored -> Text.of("succession.verdict.UNKNOWN");
      case Verdict.Fail fail ->
          fail.metFrom()
              .map(day -> Text.of("succession.verdict.FAIL_UNTIL", day))
              .orElseGet(() -> Text.of("succession.verdict.FAIL"));
    };
  }

  static Chip eligibility(Eligibility eligibility) {
    return new Chip(
        Text.of("succession.eligibility", eligibility),
        eligibility == Eligibility.ELIGIBLE ? Tone.INFO : Tone.NEUTRAL);
  }

  /** A box's number on the box's own colour. */
  static Component box(int number) {
    var box = new Span(String.valueOf(number));
    box.addClassNames("post-box", "post-box-" + number);
    box.getElement().setAttribute("aria-label", Text.of("placement.box", number));
    return box;
  }

  /** What a requirement rests on, with a mark when it is only an example. */
  static Component basis(Basis basis) {
    var text =
        switch (basis.origin()) {
          case STANDARD -> Text.of("placement.basis.STANDARD");
          case LEVEL_RULES -> Phrases.text(basis.source());
          case RULE_SET -> Text.of("placement.basis.RULE_SET", Phrases.text(basis.source()));
        };
    var cell = new Div(new Span(text));
    cell.addClassName("basis");
    if (basis.example()) {
      cell.add(new Chip(Text.of("placement.example"), Tone.CAUTION));
    } else if (!basis.confidence().isEmpty()) {
      var confidence = new Chip(basis.confidence());
      confidence.setTitle(Text.of("placement.confidence." + basis.confidence()));
      cell.add(confidence);
    }
    return cell;
  }
}

package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.organization.Pangkat;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.rule.core.Aggregation;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Band;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.Cutoffs;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.FactCodes;
import id.talenta.rule.core.Grade;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.Points;
import id.talenta.rule.core.Provenance;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;

/** Words for the parts of a set of rules, in the language of the present user's screen. */
final class RuleTexts {
  private RuleTexts() {}

  static String of(LocalText text) {
    return switch (Language.current()) {
      case INDONESIAN -> text.indonesian();
      case ENGLISH -> text.english();
    };
  }

  static String axis(Axis axis) {
    return Text.of("rule.axis", axis);
  }

  static String grade(Axis axis, Grade grade) {
    return Text.of("rule.grade." + axis.name(), grade);
  }

  /** The text with the one of the present language changed; the other follows while it is equal. */
  static LocalText changed(LocalText old, String text) {
    var wasSame = old.indonesian().equals(old.english());
    return switch (Language.current()) {
      case INDONESIAN -> new LocalText(text, wasSame ? text : old.english());
      case ENGLISH -> new LocalText(wasSame ? text : old.indonesian(), text);
    };
  }

  /** What a code of a fact means. */
  static String code(Fact fact, String code) {
    if (fact == Fact.EDUCATION_FIT) {
      return Text.of(code.equals("YES") ? "rule.fit.YES" : "rule.fit.NO");
    }
    return Text.of("evidence.code." + code);
  }

  /** The codes of an indicator, the best first, whatever order they were stored in. */
  static List<String> codes(Indicator indicator, Points.Codes codes) {
    var known = FactCodes.of(indicator.fact()).orElse(List.of());
    var ordered =
        new LinkedHashSet<>(indicator.fact() == Fact.EDUCATION ? known.reversed() : known);
    ordered.addAll(FactCodes.optional(indicator.fact()));
    codes.points().keySet().stream().sorted().forEach(ordered::add);
    return List.copyOf(ordered);
  }

  /** A number with its unit, such as {@code 3 tahun}. */
  static String value(Indicator indicator, BigDecimal number) {
    return switch (unit(indicator)) {
      case RANK -> rank(number);
      case YEARS, HOURS, COUNT, SCORE ->
          Text.of("rule.unit." + unit(indicator).name(), Formats.number(number));
    };
  }

  /** A number on a number line, without its unit. */
  static String tick(Indicator indicator, BigDecimal number) {
    return unit(indicator) == Unit.RANK ? rank(number) : Formats.number(number);
  }

  /** What the numbers of an indicator's bands are. */
  static String unitHelp(Indicator indicator) {
    return Text.of("rule.unit.help", unit(indicator));
  }

  /** What a band covers, in words. */
  static String range(Indicator indicator, Points.Bands bands, Band band) {
    var from = value(indicator, band.from());
    var form = bands.lowerInclusive() ? "rule.range.lower" : "rule.range.upper";
    if (band.to().isEmpty()) {
      return Text.of(form + ".last", from);
    }
    var to = value(indicator, band.to().get());
    if (band.from().signum() == 0) {
      return Text.of(form + ".first", to);
    }
    return Text.of(form, from, to);
  }

  /** How far back evidence counts. */
  static String years(int years) {
    return years == 0 ? Text.of("rule.years.none") : Text.of("rule.years.some", years);
  }

  static String cutoffs(Axis axis, Cutoffs cutoffs) {
    var form = cutoffs.inclusive() ? ".inclusive" : ".exclusive";
    return Text.of("rule.cutoffs." + axis.name() + form, cutoffs.medium(), cutoffs.high());
  }

  /** Where something comes from, how sure that is, and whether it is an example. */
  static Component source(Provenance provenance) {
    var line = new Div();
    line.addClassName("rule-source");
    line.add(new Span(of(provenance.source())), confidence(provenance));
    if (provenance.example()) {
      line.add(example());
    }
    return line;
  }

  static Chip confidence(Provenance provenance) {
    var tone =
        switch (provenance.confidence()) {
          case L, R -> Tone.GOOD;
          case N, C -> Tone.INFO;
          case M -> Tone.NEUTRAL;
        };
    var chip = new Chip(Text.of("rule.confidence", provenance.confidence()), tone);
    chip.setTitle(Text.of("rule.confidence.help", provenance.confidence()));
    return chip;
  }

  static Chip example() {
    var chip = new Chip(Text.of("rule.example"), Tone.CAUTION);
    chip.setTitle(Text.of("rule.example.help"));
    return chip;
  }

  private enum Unit {
    YEARS,
    HOURS,
    COUNT,
    RANK,
    SCORE
  }

  private static Unit unit(Indicator indicator) {
    if (indicator.aggregation() == Aggregation.COUNT) {
      return Unit.COUNT;
    }
    return switch (indicator.fact()) {
      case TENURE, EXPERIENCE, CLEAN_YEARS -> Unit.YEARS;
      case TRAINING -> Unit.HOURS;
      case RANK -> Unit.RANK;
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          EDUCATION,
          AWARD,
          TEAM_ASSIGNMENT,
          FEEDBACK_360,
          DISCIPLINE,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE,
          ATTENDANCE,
          EDUCATION_FIT ->
          Unit.SCORE;
    };
  }

  /** The rank at a step of the civil servants' scale. */
  private static String rank(BigDecimal step) {
    return Pangkat.all().stream()
        .map(Pangkat::of)
        .filter(rank -> rank.scale() == Pangkat.Scale.PNS)
        .filter(rank -> BigDecimal.valueOf(rank.step()).compareTo(step) == 0)
        .findFirst()
        .map(Pangkat::value)
        .orElseGet(() -> Formats.number(step));
  }
}

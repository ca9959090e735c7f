package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.FactCodes;
import id.talenta.rule.core.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Points for each value of an indicator, as a table. */
final class CodesEditor extends Div {
  private static final long serialVersionUID = 1L;

  private final transient DraftDesk desk;
  private final String code;

  CodesEditor(DraftDesk desk, Indicator indicator, Points.Codes codes) {
    this.desk = desk;
    this.code = indicator.code();
    addClassName("rule-codes");
    fill(indicator, codes);
  }

  private void fill(Indicator indicator, Points.Codes codes) {
    removeAll();
    var known = new ArrayList<>(FactCodes.of(indicator.fact()).orElse(List.of()));
    known.addAll(FactCodes.optional(indicator.fact()));
    for (var value : RuleTexts.codes(indicator, codes)) {
      add(row(indicator, value, Optional.ofNullable(codes.points().get(value)), known));
    }
  }

  private Div row(
      Indicator indicator, String value, Optional<BigDecimal> points, List<String> known) {
    var isKnown = known.contains(value);
    var word = isKnown ? RuleTexts.code(indicator.fact(), value) : value;
    var field =
        Inputs.optional(
            Text.of("rule.codes.label", RuleTexts.of(indicator.name()), word),
            points,
            typed -> change(old -> put(old, value, typed)));
    var bar = new Div();
    bar.addClassName("rule-code-bar");
    desk.watch(bar, () -> bar(bar, value));
    var row = new Div(name(indicator, value, word), bar, field);
    row.addClassName("rule-code-row");
    if (!isKnown) {
      row.add(
          Inputs.icon(
              VaadinIcon.CLOSE_SMALL,
              Text.of("rule.codes.remove", word),
              () -> {
                change(old -> put(old, value, Optional.empty()));
                remove(row);
              }));
    }
    return row;
  }

  private static Component name(Indicator indicator, String value, String word) {
    if (!FactCodes.optional(indicator.fact()).contains(value)) {
      return new Span(word);
    }
    var help = new Paragraph(Text.of("rule.codes.help", value));
    help.addClassNames("small", "quiet");
    return new Div(new Span(word), help);
  }

  private void bar(Div place, String value) {
    place.removeAll();
    desk.indicator(code)
        .ifPresent(
            indicator -> {
              if (indicator.points() instanceof Points.Codes codes
                  && codes.points().containsKey(value)
                  && indicator.scale().signum() > 0) {
                place.add(
                    new Bar(
                        codes.points().getOrDefault(value, BigDecimal.ZERO), indicator.scale()));
              }
            });
  }

  private static Map<String, BigDecimal> put(
      Map<String, BigDecimal> old, String value, Optional<BigDecimal> points) {
    var changed = new LinkedHashMap<>(old);
    points.ifPresentOrElse(given -> changed.put(value, given), () -> changed.remove(value));
    return changed;
  }

  private void change(UnaryOperator<Map<String, BigDecimal>> change) {
    desk.changeIndicator(
        code,
        indicator ->
            indicator.points() instanceof Points.Codes codes
                ? indicator.withPoints(new Points.Codes(change.apply(codes.points())))
                : indicator);
  }
}

package id.talenta.rule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.rule.core.Band;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.stream.Collectors;

/**
 * Bands on a number line: each with its points, darker for more. Gaps stay hatched, overlaps are
 * drawn over one another.
 */
final class BandLine extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal ROOM = new BigDecimal("1.3");
  private static final int STEPS = 6;

  BandLine() {
    addClassName("rule-line");
    getElement().setAttribute("role", "img");
  }

  BandLine(Indicator indicator, Points.Bands bands) {
    this();
    show(indicator, bands);
  }

  void show(Indicator indicator, Points.Bands bands) {
    removeAll();
    var end = end(bands);
    var line = new Div();
    line.addClassName("rule-line-bands");
    var ticks = new Div();
    ticks.addClassName("rule-line-ticks");
    var covered = BigDecimal.ZERO;
    for (var band : bands.bands()) {
      var segment = segment(indicator, bands, band, end);
      segment.setClassName("rule-line-over", band.from().compareTo(covered) < 0);
      covered = covered.max(band.to().orElse(end));
      line.add(segment);
      ticks.add(tick(indicator, band.from(), end));
      band.to().ifPresent(to -> ticks.add(tick(indicator, to, end)));
    }
    add(line, ticks);
    getElement()
        .setAttribute(
            "aria-label",
            bands.bands().stream()
                .map(
                    band ->
                        RuleTexts.range(indicator, bands, band)
                            + ": "
                            + Formats.number(band.points()))
                .collect(Collectors.joining("; ")));
  }

  private static Div segment(Indicator indicator, Points.Bands bands, Band band, BigDecimal end) {
    var to = band.to().orElse(end);
    var segment = new Div(new Span(Formats.number(band.points())));
    segment.addClassNames("rule-line-band", "rule-step-" + step(band.points(), indicator.scale()));
    segment.setTitle(RuleTexts.range(indicator, bands, band));
    segment.getStyle().set("inset-inline-start", Percent.of(band.from(), end));
    segment.getStyle().set("width", Percent.of(to.subtract(band.from()), end));
    segment.setClassName("rule-line-endless", band.to().isEmpty());
    return segment;
  }

  private static Span tick(Indicator indicator, BigDecimal at, BigDecimal end) {
    var tick = new Span(RuleTexts.tick(indicator, at));
    tick.addClassName("rule-line-tick");
    tick.getStyle().set("inset-inline-start", Percent.of(at, end));
    return tick;
  }

  /** Shade 1 to 6 for the points' share of the scale. */
  static int step(BigDecimal points, BigDecimal scale) {
    if (scale.signum() <= 0) {
      return 1;
    }
    var share = points.max(BigDecimal.ZERO).min(scale).divide(scale, 4, RoundingMode.HALF_UP);
    return share
            .multiply(BigDecimal.valueOf(STEPS - 1))
            .setScale(0, RoundingMode.HALF_UP)
            .intValue()
        + 1;
  }

  private static BigDecimal end(Points.Bands bands) {
    var highest = BigDecimal.ONE;
    for (var band : bands.bands()) {
      highest = highest.max(band.from()).max(band.to().orElse(BigDecimal.ZERO));
    }
    return highest.multiply(ROOM);
  }
}

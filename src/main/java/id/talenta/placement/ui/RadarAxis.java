package id.talenta.placement.ui;

import id.talenta.platform.ui.Text;
import id.talenta.succession.Candidate;
import id.talenta.succession.core.FitFactor;
import id.talenta.succession.core.FitLine;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * A direction of a radar: something that everybody has from 0 to 100.
 *
 * @param name what it is called
 * @param value what somebody has
 */
record RadarAxis(String name, Function<Candidate, BigDecimal> value) {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  /** Both axes of the boxes, then the factors of the fit in the order of the rules. */
  static List<RadarAxis> of(Candidate first) {
    var axes = new ArrayList<RadarAxis>();
    axes.add(new RadarAxis(Text.of("placement.radar.PERFORMANCE"), Candidate::performance));
    axes.add(new RadarAxis(Text.of("placement.radar.POTENTIAL"), Candidate::potential));
    first.fit().lines().stream()
        .map(FitLine::factor)
        .forEach(
            factor ->
                axes.add(
                    new RadarAxis(
                        Text.of("placement.radar", factor),
                        candidate -> points(candidate, factor))));
    return axes;
  }

  /** From 0 to 100. */
  BigDecimal of100(Candidate candidate) {
    return value.apply(candidate).max(BigDecimal.ZERO).min(WHOLE);
  }

  private static BigDecimal points(Candidate candidate, FitFactor factor) {
    return candidate.fit().lines().stream()
        .filter(line -> line.factor() == factor)
        .map(FitLine::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

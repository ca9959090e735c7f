package id.talenta.succession.core;

import java.math.BigDecimal;
import java.util.List;

/**
 * How the fit of a person with a position is measured. No regulation fixes it, so it is the
 * region's to set.
 *
 * @param weights share of each factor in percent; they sum to 100
 * @param fieldFits points when the field of study fits, 0 to 100
 * @param fieldDiffers points when it does not, or is unknown
 * @param tenure points by whole years at the level below, each from its years up to the next
 * @param source what it rests on
 * @param confidence how sure it is: L, N, C, M or R
 * @param example whether it is shown as an example until the region confirms it
 */
public record FitRules(
    List<Weight> weights,
    BigDecimal fieldFits,
    BigDecimal fieldDiffers,
    List<Step> tenure,
    String source,
    String confidence,
    boolean example) {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /**
   * Share of a factor.
   *
   * @param factor which
   * @param percent its share, 0 to 100
   */
  public record Weight(FitFactor factor, BigDecimal percent) {}

  /**
   * Points from a number of years on.
   *
   * @param fromYears whole years, from which on they are given
   * @param points 0 to 100
   */
  public record Step(int fromYears, BigDecimal points) {}

  /**
   * Refuses weights that do not sum to 100, points outside 0 to 100, and steps that do not begin at
   * 0 or do not rise.
   *
   * @throws IllegalArgumentException when so
   */
  public FitRules {
    weights = List.copyOf(weights);
    tenure = List.copyOf(tenure);
    var sum = weights.stream().map(Weight::percent).reduce(BigDecimal.ZERO, BigDecimal::add);
    require(sum.compareTo(HUNDRED) == 0, "The weights of the fit sum to " + sum);
    require(weights.stream().map(Weight::factor).distinct().count() == weights.size(), "twice");
    require(isShare(fieldFits) && isShare(fieldDiffers), "Points must be 0 to 100");
    require(!tenure.isEmpty() && tenure.getFirst().fromYears() == 0, "Steps must begin at 0");
    for (var index = 0; index < tenure.size(); index++) {
      require(isShare(tenure.get(index).points()), "Points must be 0 to 100");
      require(
          index == 0 || tenure.get(index - 1).fromYears() < tenure.get(index).fromYears(),
          "Steps must rise");
    }
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  private static boolean isShare(BigDecimal value) {
    return value.signum() >= 0 && value.compareTo(HUNDRED) <= 0;
  }

  /** Points for whole years at the level below. */
  BigDecimal tenurePoints(int years) {
    var points = tenure.getFirst().points();
    for (var step : tenure) {
      if (years >= step.fromYears()) {
        points = step.points();
      }
    }
    return points;
  }
}

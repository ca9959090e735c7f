package id.talenta.rule.core;

import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/** Sensible beginnings for an indicator that a region adds itself. */
public final class IndicatorDefaults {
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private IndicatorDefaults() {}

  /** An indicator of this fact, without weight yet, that passes the check. */
  public static Indicator of(String code, LocalText name, Fact fact) {
    return new Indicator(
        code,
        name,
        fact,
        aggregation(fact),
        0,
        points(fact, aggregation(fact)),
        BigDecimal.ZERO,
        HUNDRED,
        fact == Fact.DISCIPLINE ? HUNDRED : BigDecimal.ZERO);
  }

  /** The ways in which several pieces of evidence of a fact can become one value. */
  public static List<Aggregation> aggregations(Fact fact) {
    if (fact.kind().isEmpty()) {
      return List.of(Aggregation.LATEST);
    }
    var hasScore = FactCodes.of(fact).isEmpty();
    return List.of(Aggregation.values()).stream()
        .filter(aggregation -> hasScore || aggregation != Aggregation.SUM)
        .toList();
  }

  /**
   * A way to points that fits the fact and the aggregation: the old one where it does, so that a
   * change of aggregation loses no more than it must.
   */
  public static Points fitting(Indicator indicator, Aggregation aggregation) {
    var wantsCodes = wantsCodes(indicator.fact(), aggregation);
    var hasCodes = indicator.points() instanceof Points.Codes;
    return wantsCodes == hasCodes ? indicator.points() : points(indicator.fact(), aggregation);
  }

  private static boolean wantsCodes(Fact fact, Aggregation aggregation) {
    return FactCodes.of(fact).isPresent()
        && aggregation != Aggregation.COUNT
        && aggregation != Aggregation.SUM;
  }

  private static Aggregation aggregation(Fact fact) {
    return switch (fact) {
      case EDUCATION, AWARD, TEAM_ASSIGNMENT, INNOVATION, ORGANIZATION_ROLE -> Aggregation.HIGHEST;
      case DISCIPLINE -> Aggregation.LOWEST;
      case TRAINING -> Aggregation.SUM;
      case CERTIFICATE -> Aggregation.COUNT;
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          FEEDBACK_360,
          ATTENDANCE,
          TENURE,
          EXPERIENCE,
          RANK,
          EDUCATION_FIT,
          CLEAN_YEARS ->
          Aggregation.LATEST;
    };
  }

  private static Points points(Fact fact, Aggregation aggregation) {
    if (wantsCodes(fact, aggregation)) {
      return falling(FactCodes.of(fact).orElseThrow(), fact);
    }
    var isScore =
        switch (fact) {
          case COMPETENCE_ASSESSMENT, POTENTIAL_ASSESSMENT, FEEDBACK_360, ATTENDANCE -> true;
          case PERFORMANCE_RATING,
              EDUCATION,
              TRAINING,
              AWARD,
              TEAM_ASSIGNMENT,
              DISCIPLINE,
              INNOVATION,
              CERTIFICATE,
              ORGANIZATION_ROLE,
              TENURE,
              EXPERIENCE,
              RANK,
              EDUCATION_FIT,
              CLEAN_YEARS ->
              false;
        };
    return isScore && aggregation != Aggregation.COUNT
        ? new Points.Linear()
        : bands(fact, aggregation);
  }

  /** Bands to begin with, by what the numbers of a fact usually are. */
  public static Points.Bands bands(Fact fact, Aggregation aggregation) {
    if (aggregation == Aggregation.COUNT) {
      return bands(1, 2);
    }
    return switch (fact) {
      case COMPETENCE_ASSESSMENT, POTENTIAL_ASSESSMENT, FEEDBACK_360, ATTENDANCE -> bands(60, 80);
      case TRAINING -> bands(20, 60);
      case RANK -> bands(9, 13);
      case TENURE, EXPERIENCE, CLEAN_YEARS -> bands(3, 5);
      case PERFORMANCE_RATING,
          EDUCATION,
          AWARD,
          TEAM_ASSIGNMENT,
          DISCIPLINE,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE,
          EDUCATION_FIT ->
          bands(1, 2);
    };
  }

  /** From 100 downwards in even steps; schooling is listed from the lowest degree up. */
  private static Points.Codes falling(List<String> codes, Fact fact) {
    var best = fact == Fact.EDUCATION ? codes.reversed() : codes;
    var points = new LinkedHashMap<String, BigDecimal>();
    for (var index = 0; index < best.size(); index++) {
      var share = BigDecimal.valueOf(best.size() - index);
      points.put(
          best.get(index),
          HUNDRED.multiply(share).divide(BigDecimal.valueOf(best.size()), 0, RoundingMode.HALF_UP));
    }
    return new Points.Codes(points);
  }

  private static Points.Bands bands(int second, int third) {
    return new Points.Bands(
        List.of(
            band(0, Optional.of(second), 40),
            band(second, Optional.of(third), 70),
            band(third, Optional.empty(), 100)),
        true);
  }

  private static Band band(int from, Optional<Integer> to, int points) {
    return new Band(
        BigDecimal.valueOf(from), to.map(BigDecimal::valueOf), BigDecimal.valueOf(points));
  }
}

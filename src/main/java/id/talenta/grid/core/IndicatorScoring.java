package id.talenta.grid.core;

import id.talenta.rule.core.Aggregation;
import id.talenta.rule.core.Band;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.FactCodes;
import id.talenta.rule.core.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Scores one indicator. Contributions depend on the raw value alone, so that a stored raw value
 * gives the same again.
 */
final class IndicatorScoring {
  private static final int PLACES = 2;
  private static final Comparator<EvidenceItem> NEWEST_LAST =
      Comparator.comparing(EvidenceItem::validFrom).thenComparing(EvidenceItem::id);

  private final Indicator indicator;
  private final LocalDate asOf;
  private final LocalDate earliest;
  private final boolean servedApart;

  IndicatorScoring(Indicator indicator, LocalDate asOf) {
    this.indicator = indicator;
    this.asOf = asOf;
    this.earliest = indicator.years() == 0 ? LocalDate.MIN : asOf.minusYears(indicator.years());
    this.servedApart =
        indicator.points() instanceof Points.Codes codes
            && codes.points().containsKey(FactCodes.BEING_SERVED);
  }

  Indicator indicator() {
    return indicator;
  }

  /** Scores a person. */
  Contribution score(
      PersonFacts person, List<EvidenceItem> evidence, @Nullable LocalDate lastDiscipline) {
    if (indicator.fact().kind().isEmpty()) {
      return contribution(derived(person, lastDiscipline), Optional.empty());
    }
    var valid = valid(evidence);
    if (valid.isEmpty()) {
      return contribution(Optional.empty(), Optional.empty());
    }
    var newest = valid.getLast();
    return switch (indicator.aggregation()) {
      case LATEST -> of(newest);
      case HIGHEST -> of(best(valid, Comparator.naturalOrder()));
      case LOWEST -> of(best(valid, Comparator.reverseOrder()));
      case MEAN -> contribution(Optional.of(mean(valid).toPlainString()), Optional.of(newest.id()));
      case TOTAL ->
          contribution(Optional.of(total(valid).toPlainString()), Optional.of(newest.id()));
      case COUNT ->
          contribution(Optional.of(Integer.toString(valid.size())), Optional.of(newest.id()));
      case SUM -> contribution(Optional.of(sum(valid).toPlainString()), Optional.of(newest.id()));
    };
  }

  /** Makes the contribution of a raw value, found now or stored by a run. */
  Contribution contribution(Optional<String> raw, Optional<UUID> evidence) {
    var points = raw.map(this::points).orElse(indicator.whenMissing());
    return new Contribution(indicator, raw, evidence, points, value(indicator, points));
  }

  /**
   * Tells of each piece of evidence of the indicator's kind whether it counts, the newest first.
   *
   * @param chosen the one that counts, where only one does
   */
  List<Considered> consider(List<EvidenceItem> evidence, Optional<UUID> chosen) {
    return evidence.stream()
        .sorted(NEWEST_LAST.reversed())
        .map(item -> new Considered(item.id(), standing(item, chosen), ownPoints(item)))
        .toList();
  }

  private Standing standing(EvidenceItem item, Optional<UUID> chosen) {
    if (item.validFrom().isAfter(asOf)) {
      return Standing.NOT_YET;
    }
    if (!isRecent(item)) {
      return Standing.TOO_OLD;
    }
    if (!isValid(item)) {
      return Standing.EXPIRED;
    }
    return switch (indicator.aggregation()) {
      case LATEST, HIGHEST, LOWEST ->
          chosen.filter(item.id()::equals).isPresent() ? Standing.COUNTS : Standing.OUTRANKED;
      case MEAN, TOTAL, COUNT, SUM -> Standing.COUNTS;
    };
  }

  private Optional<BigDecimal> ownPoints(EvidenceItem item) {
    return switch (indicator.aggregation()) {
      case LATEST, HIGHEST, LOWEST, MEAN, TOTAL -> Optional.of(lookUp(raw(item)));
      case COUNT, SUM -> Optional.empty();
    };
  }

  /** The most that an indicator can add. */
  static BigDecimal largest(Indicator indicator) {
    var found =
        switch (indicator.points()) {
          case Points.Codes codes ->
              codes.points().values().stream().reduce(BigDecimal.ZERO, BigDecimal::max);
          case Points.Bands bands ->
              bands.bands().stream().map(Band::points).reduce(BigDecimal.ZERO, BigDecimal::max);
          case Points.Linear ignored -> indicator.scale();
        };
    var most = indicator.aggregation() == Aggregation.TOTAL ? indicator.scale() : found;
    return value(indicator, most.max(indicator.whenMissing()));
  }

  private static BigDecimal value(Indicator indicator, BigDecimal points) {
    return points
        .multiply(indicator.weight())
        .divide(indicator.scale(), PLACES, RoundingMode.HALF_UP);
  }

  private Contribution of(EvidenceItem item) {
    return contribution(Optional.of(raw(item)), Optional.of(item.id()));
  }

  /** The evidence that counts, the newest last. */
  private List<EvidenceItem> valid(List<EvidenceItem> evidence) {
    var valid = new ArrayList<EvidenceItem>(evidence.size());
    for (var item : evidence) {
      if (isValid(item)) {
        valid.add(item);
      }
    }
    if (valid.size() > 1) {
      valid.sort(NEWEST_LAST);
    }
    return valid;
  }

  private boolean isValid(EvidenceItem item) {
    var begun = !item.validFrom().isAfter(asOf);
    // A punishment counts for as long as the rules say, also after it has been served.
    var expires = indicator.fact() != Fact.DISCIPLINE;
    var unexpired = !expires || item.validUntil() == null || !item.validUntil().isBefore(asOf);
    return begun && unexpired && isRecent(item);
  }

  private boolean isRecent(EvidenceItem item) {
    return item.validFrom().isAfter(earliest) || isServedApart(item);
  }

  private boolean isServedApart(EvidenceItem item) {
    return servedApart && item.isBeingServed(asOf);
  }

  private EvidenceItem best(List<EvidenceItem> items, Comparator<BigDecimal> order) {
    var best = items.getLast();
    var bestPoints = points(raw(best));
    for (var index = items.size() - 2; index >= 0; index--) {
      var points = points(raw(items.get(index)));
      if (order.compare(points, bestPoints) > 0) {
        best = items.get(index);
        bestPoints = points;
      }
    }
    return best;
  }

  private BigDecimal mean(List<EvidenceItem> items) {
    return pointsOf(items).divide(BigDecimal.valueOf(items.size()), PLACES, RoundingMode.HALF_UP);
  }

  private BigDecimal total(List<EvidenceItem> items) {
    return pointsOf(items).min(indicator.scale());
  }

  private BigDecimal pointsOf(List<EvidenceItem> items) {
    var sum = BigDecimal.ZERO;
    for (var item : items) {
      sum = sum.add(lookUp(raw(item)));
    }
    return sum;
  }

  private static BigDecimal sum(List<EvidenceItem> items) {
    var sum = BigDecimal.ZERO;
    for (var item : items) {
      if (item.score() != null) {
        sum = sum.add(item.score());
      }
    }
    return sum;
  }

  private String raw(EvidenceItem item) {
    if (isServedApart(item)) {
      return FactCodes.BEING_SERVED;
    }
    return item.score() == null ? item.code() : item.score().toPlainString();
  }

  private Optional<String> derived(PersonFacts person, @Nullable LocalDate lastDiscipline) {
    return switch (indicator.fact()) {
      case TENURE -> Optional.ofNullable(person.positionSince()).map(this::yearsSince);
      case EXPERIENCE -> Optional.of(yearsSince(person.appointedOn()));
      case RANK ->
          person.rankStep() == 0
              ? Optional.empty()
              : Optional.of(Integer.toString(person.rankStep()));
      case EDUCATION_FIT ->
          Optional.ofNullable(person.educationFits()).map(fits -> fits ? "YES" : "NO");
      case CLEAN_YEARS ->
          Optional.of(yearsSince(lastDiscipline == null ? person.appointedOn() : lastDiscipline));
      case PERFORMANCE_RATING,
          COMPETENCE_ASSESSMENT,
          POTENTIAL_ASSESSMENT,
          EDUCATION,
          TRAINING,
          AWARD,
          TEAM_ASSIGNMENT,
          FEEDBACK_360,
          DISCIPLINE,
          INNOVATION,
          CERTIFICATE,
          ORGANIZATION_ROLE,
          ATTENDANCE ->
          throw new IllegalStateException("Evidence, not derived: " + indicator.fact());
    };
  }

  private String yearsSince(LocalDate day) {
    return Long.toString(Math.max(0, ChronoUnit.YEARS.between(day, asOf)));
  }

  private BigDecimal points(String raw) {
    return indicator.aggregation().keepsPoints() ? new BigDecimal(raw) : lookUp(raw);
  }

  private BigDecimal lookUp(String raw) {
    return switch (indicator.points()) {
      case Points.Codes codes -> codes.points().getOrDefault(raw, BigDecimal.ZERO);
      case Points.Bands bands -> band(bands, new BigDecimal(raw)).points();
      case Points.Linear ignored -> new BigDecimal(raw).max(BigDecimal.ZERO).min(indicator.scale());
    };
  }

  static Band band(Points.Bands bands, BigDecimal value) {
    var found = bands.bands().getFirst();
    for (var band : bands.bands()) {
      var comparison = value.compareTo(band.from());
      if (bands.lowerInclusive() ? comparison >= 0 : comparison > 0) {
        found = band;
      }
    }
    return found;
  }
}

package id.talenta.grid.core;

import id.talenta.evidence.EvidenceKind;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Band;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.Gate;
import id.talenta.rule.core.Points;
import id.talenta.rule.core.RuleSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The scoring function, for one set of rules and one day. Every screen and every run uses it, so no
 * two can disagree. Safe to use from several threads.
 */
public final class Scoring {
  private final RuleSet rules;
  private final LocalDate asOf;
  private final List<IndicatorScoring> indicators;
  private final int performanceIndicators;
  private final Set<EvidenceKind> kinds;

  /**
   * Prepares scoring.
   *
   * @param rules a set without problems
   * @param asOf the day the evidence must be valid on
   */
  public Scoring(RuleSet rules, LocalDate asOf) {
    this.rules = rules;
    this.asOf = asOf;
    this.indicators =
        rules.indicators().stream()
            .map(indicator -> new IndicatorScoring(indicator, asOf))
            .toList();
    this.performanceIndicators = rules.performance().indicators().size();
    this.kinds = kinds(rules);
  }

  /** The kinds of evidence that the rules look at; no other needs to be read. */
  public Set<EvidenceKind> kinds() {
    return kinds;
  }

  /** Scores a person by all evidence known of them, in any order. */
  public Score score(PersonFacts person, List<EvidenceItem> evidence) {
    var byKind = new EnumMap<EvidenceKind, List<EvidenceItem>>(EvidenceKind.class);
    for (var item : evidence) {
      byKind.computeIfAbsent(item.kind(), kind -> new ArrayList<>(4)).add(item);
    }
    var lastDiscipline = lastDiscipline(byKind);
    var contributions = new ArrayList<Contribution>(indicators.size());
    for (var indicator : indicators) {
      contributions.add(indicator.score(person, of(indicator.indicator(), byKind), lastDiscipline));
    }
    return total(contributions, gate(byKind));
  }

  /**
   * Rebuilds the score that a run stored, through the same function.
   *
   * @param rawValues raw value for each indicator in the order of the rule set, null where there
   *     was none
   * @param evidenceIds key of the evidence, likewise
   * @param gatedBy code of the gate that was closed
   */
  public Score replay(
      @Nullable String[] rawValues, @Nullable UUID[] evidenceIds, Optional<String> gatedBy) {
    var contributions = new ArrayList<Contribution>(indicators.size());
    for (var index = 0; index < indicators.size(); index++) {
      contributions.add(
          indicators
              .get(index)
              .contribution(
                  Optional.ofNullable(rawValues[index]), Optional.ofNullable(evidenceIds[index])));
    }
    var gate =
        gatedBy.flatMap(
            code -> rules.gates().stream().filter(known -> known.code().equals(code)).findFirst());
    return total(contributions, gate);
  }

  /**
   * Tells of each piece of evidence whether it counts for an indicator, the newest first; nothing
   * for one that follows from the person's own record.
   *
   * @param index place of the indicator in the order of the rule set
   * @param evidence all evidence known of the person
   * @param chosen the one that the score names
   */
  public List<Considered> consider(int index, List<EvidenceItem> evidence, Optional<UUID> chosen) {
    var scoring = indicators.get(index);
    var kind = scoring.indicator().fact().kind();
    return scoring.consider(
        evidence.stream().filter(item -> kind.equals(Optional.of(item.kind()))).toList(), chosen);
  }

  /** The band that a raw value falls in, where the indicator has bands. */
  public static Optional<Band> band(Contribution contribution) {
    if (contribution.indicator().points() instanceof Points.Bands bands
        && contribution.raw().isPresent()
        && !contribution.indicator().aggregation().keepsPoints()) {
      return Optional.of(IndicatorScoring.band(bands, new BigDecimal(contribution.raw().get())));
    }
    return Optional.empty();
  }

  /** The most that an indicator can add to its axis. */
  public static BigDecimal largest(Indicator indicator) {
    return IndicatorScoring.largest(indicator);
  }

  /** The axis that an indicator at this place in the order belongs to. */
  public Axis axis(int index) {
    return index < performanceIndicators ? Axis.PERFORMANCE : Axis.POTENTIAL;
  }

  /** The rules. */
  public RuleSet rules() {
    return rules;
  }

  private Score total(List<Contribution> contributions, Optional<Gate> gate) {
    var performance = sum(contributions.subList(0, performanceIndicators));
    var potential = sum(contributions.subList(performanceIndicators, contributions.size()));
    var performanceGrade = rules.performance().cutoffs().grade(performance);
    var potentialGrade = rules.potential().cutoffs().grade(potential);
    var box = rules.box(performanceGrade, potentialGrade).number();
    return new Score(
        performance, potential, performanceGrade, potentialGrade, box, contributions, gate);
  }

  private static BigDecimal sum(List<Contribution> contributions) {
    var sum = BigDecimal.ZERO.setScale(2);
    for (var contribution : contributions) {
      sum = sum.add(contribution.value());
    }
    return sum;
  }

  private Optional<Gate> gate(Map<EvidenceKind, List<EvidenceItem>> evidence) {
    return rules.gates().stream().filter(gate -> isClosed(gate, evidence)).findFirst();
  }

  private boolean isClosed(Gate gate, Map<EvidenceKind, List<EvidenceItem>> evidence) {
    var earliest = asOf.minusYears(gate.years());
    return gate
        .fact()
        .kind()
        .map(kind -> evidence.getOrDefault(kind, List.of()))
        .orElse(List.of())
        .stream()
        .filter(item -> gate.codes().contains(item.code()))
        .filter(item -> !item.validFrom().isAfter(asOf))
        .anyMatch(item -> item.validFrom().isAfter(earliest) || item.isBeingServed(asOf));
  }

  private @Nullable LocalDate lastDiscipline(Map<EvidenceKind, List<EvidenceItem>> evidence) {
    LocalDate last = null;
    for (var item : evidence.getOrDefault(EvidenceKind.DISCIPLINE, List.of())) {
      if (!item.validFrom().isAfter(asOf) && (last == null || item.validFrom().isAfter(last))) {
        last = item.validFrom();
      }
    }
    return last;
  }

  private static List<EvidenceItem> of(
      Indicator indicator, Map<EvidenceKind, List<EvidenceItem>> evidence) {
    return indicator
        .fact()
        .kind()
        .map(kind -> evidence.getOrDefault(kind, List.of()))
        .orElse(List.of());
  }

  private static Set<EvidenceKind> kinds(RuleSet rules) {
    var kinds = EnumSet.of(EvidenceKind.DISCIPLINE);
    rules.indicators().forEach(indicator -> indicator.fact().kind().ifPresent(kinds::add));
    rules.gates().forEach(gate -> gate.fact().kind().ifPresent(kinds::add));
    return kinds;
  }
}

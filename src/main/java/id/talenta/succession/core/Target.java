package id.talenta.succession.core;

import id.talenta.organization.PositionLevel;
import id.talenta.organization.PositionStandard;
import id.talenta.rule.core.Gate;
import id.talenta.rule.core.Provenance;
import id.talenta.tenant.PositionRules.LevelRule;
import id.talenta.tenant.Sourced;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The post that is to be filled, and what is asked of whoever fills it.
 *
 * @param level its level
 * @param standard its standard
 * @param rule what the region's rules ask for at this level
 * @param assessmentYears years that an assessment counts
 * @param gates gates of the set of rules
 * @param provenance where the set of rules comes from
 * @param on day of the appointment
 * @param asOf day on which the facts are looked at: not after {@code on}
 */
public record Target(
    PositionLevel level,
    PositionStandard standard,
    Optional<LevelRule> rule,
    Sourced<Integer> assessmentYears,
    List<Gate> gates,
    Provenance provenance,
    LocalDate on,
    LocalDate asOf) {
  private static final int PLACES = 4;

  /** Copies the list. */
  public Target {
    gates = List.copyOf(gates);
  }

  /** The levels from which one is promoted to this one. */
  public Set<PositionLevel> levelsBelow() {
    return rule.flatMap(LevelRule::below)
        .map(below -> levels(below.value().levels()))
        .orElseGet(level::levelsCountedAsBelow);
  }

  /**
   * The levels at which time counts as time at the level below: those below, this level itself, and
   * all that stand higher. Whoever has led at the target's own level has left the one below behind.
   */
  public Set<PositionLevel> levelsCounted() {
    var counted = EnumSet.copyOf(withLevel());
    Arrays.stream(PositionLevel.values())
        .filter(other -> other.tier() > level.tier())
        .forEach(counted::add);
    return counted;
  }

  private Set<PositionLevel> withLevel() {
    var levels = EnumSet.of(level);
    levels.addAll(levelsBelow());
    return levels;
  }

  /** The average of the competence levels that the standard asks for, if it names any. */
  public Optional<BigDecimal> averageCompetence() {
    return average(standard);
  }

  /** The average of the competence levels that a standard asks for, if it names any. */
  public static Optional<BigDecimal> average(PositionStandard standard) {
    if (standard.competences().isEmpty()) {
      return Optional.empty();
    }
    var sum = standard.competences().values().stream().mapToInt(Integer::intValue).sum();
    return Optional.of(
        BigDecimal.valueOf(sum)
            .divide(
                BigDecimal.valueOf(standard.competences().size()), PLACES, RoundingMode.HALF_UP));
  }

  /** Whether a field of study is one that the standard asks for; none asked for fits all. */
  public boolean fits(String field) {
    return standard.educationFields().isEmpty()
        || standard.educationFields().stream().anyMatch(asked -> plain(asked).equals(plain(field)));
  }

  private static String plain(String field) {
    return field.strip().toLowerCase(Locale.ROOT);
  }

  private static Set<PositionLevel> levels(List<String> names) {
    var levels = EnumSet.noneOf(PositionLevel.class);
    names.forEach(name -> levels.add(PositionLevel.valueOf(name)));
    return levels;
  }
}

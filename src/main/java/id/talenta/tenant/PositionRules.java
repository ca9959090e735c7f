package id.talenta.tenant;

import java.util.List;
import java.util.Optional;

/**
 * Levels of positions, what an appointment to them asks for, and when one retires from them. The
 * levels are named as in {@code organization.PositionLevel}.
 *
 * @param assessmentValidityYears years that an assessment counts
 * @param eselons the eselons and their ranks
 * @param levels what each level asks for
 */
public record PositionRules(
    Sourced<Integer> assessmentValidityYears, List<EselonRule> eselons, List<LevelRule> levels) {
  /** Copies the lists. */
  public PositionRules {
    eselons = List.copyOf(eselons);
    levels = List.copyOf(levels);
  }

  /** What this level asks for, if the government has it. */
  public Optional<LevelRule> level(String level) {
    return levels.stream().filter(rule -> rule.level().equals(level)).findFirst();
  }

  /**
   * The ranks (pangkat) of an eselon.
   *
   * @param eselon such as {@code II.a}
   * @param level the level it belongs to
   * @param minimumRank the lowest, such as {@code IV/c}
   * @param maximumRank the highest
   * @param source what it rests on
   * @param confidence how sure it is
   * @param example whether the region has yet to confirm it
   */
  public record EselonRule(
      String eselon,
      String level,
      String minimumRank,
      String maximumRank,
      String source,
      Confidence confidence,
      boolean example) {}

  /**
   * What one level asks for. An empty value means that nothing is asked.
   *
   * @param level name of the level
   * @param kind STRUCTURAL, FUNCTIONAL or EXECUTIVE
   * @param retirementAge age at which one retires from it (BUP), in years
   * @param minimumEducation the lowest education, named as in {@code people.Education}
   * @param positionClass the classes (kelas jabatan) it may have, 1–17
   * @param competenceLevel level asked for in each of the nine competences, 1–5
   * @param below years to be served at a level below
   * @param experienceYears years of related experience in total
   * @param maximumAge highest age at appointment, in full years
   * @param performance lowest performance rating and for how many years
   */
  public record LevelRule(
      String level,
      String kind,
      Sourced<Integer> retirementAge,
      Sourced<String> minimumEducation,
      Sourced<Range> positionClass,
      Sourced<Integer> competenceLevel,
      Optional<Sourced<Below>> below,
      Optional<Sourced<Integer>> experienceYears,
      Optional<Sourced<Integer>> maximumAge,
      Optional<Sourced<Performance>> performance) {}

  /**
   * From one number to another.
   *
   * @param minimum the lowest, included
   * @param maximum the highest, included
   */
  public record Range(int minimum, int maximum) {}

  /**
   * Service at a level below.
   *
   * @param levels the levels that count
   * @param years years to be served at any one of them
   */
  public record Below(List<String> levels, int years) {
    /** Copies the levels. */
    public Below {
      levels = List.copyOf(levels);
    }
  }

  /**
   * Performance before an appointment.
   *
   * @param minimumRating the lowest rating, as a code of {@code PERFORMANCE_RATING}
   * @param years for how many years before
   */
  public record Performance(String minimumRating, int years) {}
}

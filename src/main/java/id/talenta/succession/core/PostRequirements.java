package id.talenta.succession.core;

import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionLevel;
import id.talenta.tenant.PositionRules.Below;
import id.talenta.tenant.PositionRules.LevelRule;
import id.talenta.tenant.Sourced;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/** Requirements on rank, education, time and age. */
final class PostRequirements {
  private static final String LEVEL = "organization.level";
  private final Target target;
  private final CandidateFacts person;

  PostRequirements(Target target, CandidateFacts person) {
    this.target = target;
    this.person = person;
  }

  Optional<RequirementCheck> rank() {
    var lowest = target.standard().minimumRank();
    var highest = target.standard().maximumRank();
    if (lowest.isEmpty() && highest.isEmpty()) {
      return Optional.empty();
    }
    var asked =
        Phrase.of(
            rankKey(lowest, highest),
            Argument.text(lowest.or(() -> highest).map(Pangkat::value).orElseThrow()),
            Argument.text(highest.or(() -> lowest).map(Pangkat::value).orElseThrow()));
    var found =
        person
            .rank()
            .map(rank -> Phrase.of("succession.found.value", Argument.text(rank.value())))
            .orElseGet(() -> Phrase.of("succession.found.rank-unknown"));
    return Optional.of(
        new RequirementCheck(
            Requirement.RANK, rank(lowest, highest), asked, found, Basis.standard()));
  }

  private static String rankKey(Optional<Pangkat> lowest, Optional<Pangkat> highest) {
    if (lowest.isEmpty()) {
      return "succession.asked.rank-highest";
    }
    return highest.isEmpty() ? "succession.asked.rank-lowest" : "succession.asked.rank";
  }

  /** Ranks of PPPK stand on another scale than those of PNS, so the two can't be compared. */
  private Verdict rank(Optional<Pangkat> lowest, Optional<Pangkat> highest) {
    if (person.rank().isEmpty()) {
      return new Verdict.Unknown();
    }
    var rank = person.rank().get();
    var scale = lowest.or(() -> highest).map(Pangkat::scale);
    if (scale.filter(asked -> asked != rank.scale()).isPresent()) {
      return new Verdict.Unknown();
    }
    return Verdict.of(
        lowest.map(rank::isAtLeast).orElse(true)
            && highest.map(most -> most.isAtLeast(rank)).orElse(true));
  }

  /** The higher of what the standard and the rules for the level ask for. */
  RequirementCheck educationLevel() {
    var standard = target.standard().minimumEducation();
    var rule = target.rule().map(LevelRule::minimumEducation);
    var byRule =
        rule.filter(asked -> Education.valueOf(asked.value()).height() >= standard.height());
    var lowest = byRule.map(asked -> Education.valueOf(asked.value())).orElse(standard);
    return new RequirementCheck(
        Requirement.EDUCATION_LEVEL,
        Verdict.of(person.education().isAtLeast(lowest)),
        Phrase.of("succession.asked.education", education(lowest)),
        Phrase.of("succession.found.value", education(person.education())),
        byRule.map(Basis::of).orElseGet(Basis::standard));
  }

  private static Argument education(Education education) {
    return Argument.constant("evidence.code", education);
  }

  Optional<RequirementCheck> educationField() {
    var fields = target.standard().educationFields();
    if (fields.isEmpty()) {
      return Optional.empty();
    }
    var unknown = person.educationField().isBlank();
    var found =
        unknown
            ? Phrase.of("succession.found.field-unknown")
            : Phrase.of("succession.found.value", Argument.text(person.educationField()));
    return Optional.of(
        new RequirementCheck(
            Requirement.EDUCATION_FIELD,
            unknown ? new Verdict.Unknown() : Verdict.of(target.fits(person.educationField())),
            Phrase.of("succession.asked.field", Argument.text(String.join(", ", fields))),
            found,
            Basis.standard()));
  }

  /** The longer of what the standard and the rules for the level ask for. */
  Optional<RequirementCheck> tenure() {
    var rule = target.rule().flatMap(LevelRule::below);
    var standard = target.standard().tenureBelowYears();
    var byRule = rule.filter(asked -> asked.value().years() >= standard);
    var years = byRule.map(Sourced::value).map(Below::years).orElse(standard);
    if (years == 0) {
      return Optional.empty();
    }
    var time = Requirements.tenure(target, person);
    return Optional.of(
        new RequirementCheck(
            Requirement.TENURE_BELOW,
            tenure(time, years),
            Phrase.of("succession.asked.tenure", Argument.number(years), lowestLevel()),
            Phrase.of(
                "succession.found.tenure",
                Argument.number(time.wholeYears()),
                Argument.number(time.monthsBeyond())),
            byRule.map(Basis::of).orElseGet(Basis::standard)));
  }

  private static Verdict tenure(ServiceTime time, int years) {
    if (time.isComplete(years)) {
      return new Verdict.Pass();
    }
    return time.lasting() ? Verdict.failUntil(time.complete(years)) : Verdict.fail();
  }

  private Argument lowestLevel() {
    return target.levelsBelow().stream()
        .min(Comparator.comparing(PositionLevel::ordinal))
        .map(level -> Argument.constant(LEVEL, level))
        .orElseGet(() -> Argument.constant(LEVEL, target.level()));
  }

  /**
   * Years in service. Whether they were spent in a related field can't be told from the data; the
   * phrase says so, and people judge it.
   */
  Optional<RequirementCheck> experience() {
    return target
        .rule()
        .flatMap(LevelRule::experienceYears)
        .map(
            asked -> {
              var complete = person.appointedOn().plusYears(asked.value());
              var years = ChronoUnit.YEARS.between(person.appointedOn(), target.on());
              return new RequirementCheck(
                  Requirement.EXPERIENCE,
                  complete.isAfter(target.on()) ? Verdict.failUntil(complete) : new Verdict.Pass(),
                  Phrase.of("succession.asked.experience", Argument.number(asked.value())),
                  Phrase.of("succession.found.experience", Argument.number(Math.max(0, years))),
                  Basis.of(asked));
            });
  }

  Optional<RequirementCheck> age() {
    return target
        .rule()
        .flatMap(LevelRule::maximumAge)
        .map(
            asked -> {
              var age = ChronoUnit.YEARS.between(person.bornOn(), target.on());
              return new RequirementCheck(
                  Requirement.AGE,
                  Verdict.of(age <= asked.value()),
                  Phrase.of("succession.asked.age", Argument.number(asked.value())),
                  Phrase.of(
                      "succession.found.age", Argument.number(age), Argument.day(target.on())),
                  Basis.of(asked));
            });
  }
}

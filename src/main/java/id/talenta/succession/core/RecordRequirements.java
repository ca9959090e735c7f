package id.talenta.succession.core;

import id.talenta.evidence.EvidenceKind;
import id.talenta.rule.core.Gate;
import id.talenta.tenant.PositionRules.LevelRule;
import id.talenta.tenant.PositionRules.Performance;
import id.talenta.tenant.Sourced;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Requirements on the record: performance, discipline, assessment. */
final class RecordRequirements {
  private static final String RATING = "evidence.code";
  private final Target target;
  private final CandidateFacts person;

  RecordRequirements(Target target, CandidateFacts person) {
    this.target = target;
    this.person = person;
  }

  /** The ratings of the last full years before the day the facts are looked at. */
  Optional<RequirementCheck> performance() {
    return target.rule().flatMap(LevelRule::performance).map(this::performance);
  }

  private RequirementCheck performance(Sourced<Performance> asked) {
    var lowest = asked.value().minimumRating();
    var years = asked.value().years();
    var last = target.asOf().getYear() - 1;
    var missing = new ArrayList<Integer>();
    Optional<DatedFact> worst = Optional.empty();
    for (var year = last; year > last - years; year--) {
      var rating = rating(year);
      if (rating.isEmpty()) {
        missing.add(year);
      } else if (worst.isEmpty() || order(rating.get()) > order(worst.get())) {
        worst = rating;
      }
    }
    var fails = worst.filter(rating -> order(rating) > codes().indexOf(lowest)).isPresent();
    var verdict =
        fails ? Verdict.fail() : missing.isEmpty() ? new Verdict.Pass() : new Verdict.Unknown();
    return new RequirementCheck(
        Requirement.PERFORMANCE,
        verdict,
        Phrase.of(
            "succession.asked.performance",
            Argument.key(RATING + "." + lowest),
            Argument.number(years)),
        ratings(fails ? worst : Optional.empty(), missing, worst, last, years),
        Basis.of(asked));
  }

  private static Phrase ratings(
      Optional<DatedFact> failing,
      List<Integer> missing,
      Optional<DatedFact> worst,
      int last,
      int years) {
    if (failing.isPresent()) {
      return Phrase.of(
          "succession.found.rating",
          Argument.key(RATING + "." + failing.get().code()),
          Argument.text(failing.get().year().map(String::valueOf).orElse("")));
    }
    if (!missing.isEmpty()) {
      return Phrase.of(
          "succession.found.rating-missing",
          Argument.text(String.join(", ", missing.stream().map(String::valueOf).toList())));
    }
    return Phrase.of(
        "succession.found.ratings",
        Argument.key(RATING + "." + worst.map(DatedFact::code).orElse("BAIK")),
        Argument.text(String.valueOf(last - years + 1)),
        Argument.text(String.valueOf(last)));
  }

  private Optional<DatedFact> rating(int year) {
    return person
        .evidence(EvidenceKind.PERFORMANCE_RATING)
        .filter(fact -> fact.year().filter(known -> known == year).isPresent())
        .findFirst();
  }

  private static List<String> codes() {
    return EvidenceKind.PERFORMANCE_RATING.codes();
  }

  private static int order(DatedFact rating) {
    return codes().indexOf(rating.code());
  }

  /** Open when no gate is closed on the day of the appointment and no punishment is served. */
  RequirementCheck discipline() {
    var closing =
        person.evidence().stream()
            .filter(fact -> fact.from().isBefore(target.on()) || fact.from().equals(target.on()))
            .flatMap(fact -> openAgain(fact).stream().map(day -> new Closed(fact, day)))
            .filter(closed -> closed.openFrom().isAfter(target.on()))
            .max(Comparator.comparing(Closed::openFrom));
    var years = target.gates().stream().mapToInt(Gate::years).max().orElse(0);
    return new RequirementCheck(
        Requirement.DISCIPLINE,
        closing.map(closed -> Verdict.failUntil(closed.openFrom())).orElseGet(Verdict.Pass::new),
        years == 0
            ? Phrase.of("succession.asked.discipline-served")
            : Phrase.of("succession.asked.discipline", Argument.number(years)),
        closing
            .map(
                closed ->
                    Phrase.of(
                        "succession.found.discipline",
                        Argument.key("evidence.code." + closed.fact().code()),
                        Argument.day(closed.fact().from())))
            .orElseGet(() -> Phrase.of("succession.found.discipline-none")),
        Basis.of(target.provenance()));
  }

  private record Closed(DatedFact fact, LocalDate openFrom) {}

  /** The first day on which a fact no longer stands in the way, if it ever does. */
  private Optional<LocalDate> openAgain(DatedFact fact) {
    var byGate =
        target.gates().stream()
            .filter(gate -> gate.fact().kind().filter(kind -> kind == fact.kind()).isPresent())
            .filter(gate -> gate.codes().contains(fact.code()))
            .map(gate -> fact.from().plusYears(gate.years()))
            .max(Comparator.naturalOrder());
    var served =
        fact.kind() == EvidenceKind.DISCIPLINE
            ? fact.until().map(last -> last.plusDays(1))
            : Optional.<LocalDate>empty();
    if (byGate.isPresent() && served.isPresent()) {
      return Optional.of(byGate.get().isAfter(served.get()) ? byGate.get() : served.get());
    }
    return byGate.or(() -> served);
  }

  /** Of several assessments the newest counts. */
  RequirementCheck assessment() {
    var asked = target.assessmentYears();
    var newest = newestAssessment(target, person);
    var lastDay = newest.map(fact -> lastDay(fact, target));
    return new RequirementCheck(
        Requirement.ASSESSMENT,
        Verdict.of(lastDay.filter(day -> !day.isBefore(target.on())).isPresent()),
        Phrase.of("succession.asked.assessment", Argument.number(asked.value())),
        newest
            .map(
                fact ->
                    Phrase.of(
                        "succession.found.assessment",
                        Argument.day(fact.from()),
                        Argument.day(lastDay(fact, target))))
            .orElseGet(() -> Phrase.of("succession.found.assessment-none")),
        Basis.of(asked));
  }

  static Optional<DatedFact> newestAssessment(Target target, CandidateFacts person) {
    return person
        .evidence(EvidenceKind.COMPETENCE_ASSESSMENT)
        .filter(fact -> !fact.from().isAfter(target.asOf()))
        .max(Comparator.comparing(DatedFact::from));
  }

  static LocalDate lastDay(DatedFact assessment, Target target) {
    var byRule = assessment.from().plusYears(target.assessmentYears().value()).minusDays(1);
    return assessment.until().filter(byRule::isAfter).orElse(byRule);
  }
}

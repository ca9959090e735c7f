package id.talenta.succession;

import id.talenta.evidence.EvidenceKind;
import id.talenta.grid.GridService;
import id.talenta.grid.PersonBox;
import id.talenta.organization.PositionLevel;
import id.talenta.rule.core.Gate;
import id.talenta.rule.core.LocalText;
import id.talenta.succession.CandidateFactsRepository.Person;
import id.talenta.succession.TargetMaker.Measure;
import id.talenta.succession.core.Argument;
import id.talenta.succession.core.Blend;
import id.talenta.succession.core.Fit;
import id.talenta.succession.core.Phrase;
import id.talenta.succession.core.Ranking;
import id.talenta.succession.core.Requirements;
import id.talenta.succession.core.Retirement;
import id.talenta.succession.core.Scored;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds and orders the candidates for a post: people of the talent pool who hold a post at a level
 * below, or, for a rotation, at the same level, and who neither hold the post nor leave before the
 * day of the appointment.
 */
@Singleton
class CandidateFinder {
  /** The most candidates that a list keeps; further down nobody is ever picked. */
  static final int LONGEST_LIST = 200;

  /** The candidates, and how many people were looked at. */
  record Found(List<Candidate> candidates, int considered) {}

  private final GridService grid;
  private final CandidateFactsRepository facts;

  CandidateFinder(GridService grid, CandidateFactsRepository facts) {
    this.grid = grid;
    this.facts = facts;
  }

  Found find(UUID position, Measure measure, boolean includeEqual) {
    var boxes = new HashMap<UUID, PersonBox>();
    grid.inBoxes(measure.run().id(), measure.version().rules().poolBoxes()).stream()
        .filter(box -> box.gatedBy().isEmpty())
        .forEach(box -> boxes.put(box.personId(), box));
    var people = new HashMap<UUID, Person>();
    people(facts.atLevels(boxes.keySet(), levels(measure, includeEqual)), measure).stream()
        .filter(person -> !holds(person, position) && leavesBefore(person, measure).isEmpty())
        .forEach(person -> people.put(person.facts().id(), person));
    var scored =
        people.values().stream()
            .map(person -> scored(person, known(boxes.get(person.facts().id())), measure))
            .toList();
    var candidates =
        Ranking.of(scored).stream()
            .limit(LONGEST_LIST)
            .map(
                ranked -> {
                  var id = ranked.candidate().id();
                  var person = known(people.get(id));
                  return candidate(ranked.candidate(), person, known(boxes.get(id)), measure)
                      .at(ranked.place(), ranked.why());
                })
            .toList();
    return new Found(candidates, people.size());
  }

  /** Looks at one person, in the pool or not; nothing when nobody in service is that person. */
  Optional<Assessed> assess(UUID position, UUID id, Measure measure, boolean includeEqual) {
    return people(List.of(id), measure).stream()
        .findFirst()
        .map(
            person -> {
              var box = Optional.ofNullable(grid.boxes(measure.run().id(), List.of(id)).get(id));
              return new Assessed(
                  profile(person, measure),
                  box.map(
                      place -> candidate(scored(person, place, measure), person, place, measure)),
                  obstacles(position, person, box, measure, includeEqual));
            });
  }

  private List<Person> people(Collection<UUID> ids, Measure measure) {
    var kinds =
        EnumSet.of(
            EvidenceKind.PERFORMANCE_RATING,
            EvidenceKind.COMPETENCE_ASSESSMENT,
            EvidenceKind.DISCIPLINE);
    measure.target().gates().forEach(gate -> gate.fact().kind().ifPresent(kinds::add));
    return facts.people(ids, kinds, measure.target().on());
  }

  private static Set<PositionLevel> levels(Measure measure, boolean includeEqual) {
    var below = measure.target().levelsBelow();
    var levels = below.isEmpty() ? EnumSet.noneOf(PositionLevel.class) : EnumSet.copyOf(below);
    if (includeEqual) {
      levels.add(measure.target().level());
    }
    return levels;
  }

  private static Scored scored(Person person, PersonBox box, Measure measure) {
    var target = measure.target();
    var fit = Fit.of(target, person.facts(), measure.fitRules());
    return new Scored(
        person.facts().id(),
        person.facts().name(),
        box.boxOfRecord(),
        box.talentValue(),
        fit,
        Blend.of(measure.talentShare(), box.talentValue(), fit.value()),
        Requirements.check(target, person.facts()),
        Requirements.tenure(target, person.facts()).days());
  }

  private static Candidate candidate(Scored scored, Person person, PersonBox box, Measure measure) {
    return new Candidate(
        scored.id(),
        profile(person, measure),
        0,
        Optional.empty(),
        scored.eligibility(),
        scored.box(),
        box.performance(),
        box.potential(),
        scored.talentValue(),
        scored.fit(),
        scored.blend(),
        scored.checks(),
        List.of());
  }

  private static Profile profile(Person person, Measure measure) {
    var facts = person.facts();
    return new Profile(
        facts.name(),
        person.nip(),
        person.post(),
        person.unit(),
        facts.level(),
        facts.rank().map(rank -> rank.value()),
        facts.education(),
        facts.educationField(),
        retiresOn(person, measure.target().level(), measure));
  }

  private static Optional<LocalDate> retiresOn(
      Person person, PositionLevel level, Measure measure) {
    return measure
        .positionRules()
        .level(level.name())
        .map(rule -> Retirement.lastDay(person.facts().bornOn(), rule.retirementAge().value()));
  }

  private static boolean holds(Person person, UUID position) {
    return person.positionId().filter(position::equals).isPresent();
  }

  /** The last day in service by the present post, when it lies before the appointment. */
  private static Optional<LocalDate> leavesBefore(Person person, Measure measure) {
    return person
        .facts()
        .level()
        .flatMap(level -> retiresOn(person, level, measure))
        .filter(lastDay -> lastDay.isBefore(measure.target().on()));
  }

  private static List<Phrase> obstacles(
      UUID position,
      Person person,
      Optional<PersonBox> box,
      Measure measure,
      boolean includeEqual) {
    var obstacles = new ArrayList<Phrase>();
    if (holds(person, position)) {
      obstacles.add(Phrase.of("succession.obstacle.holder"));
    }
    leavesBefore(person, measure)
        .ifPresent(
            day -> obstacles.add(Phrase.of("succession.obstacle.leaves", Argument.day(day))));
    box.ifPresentOrElse(
        place -> pool(place, measure).ifPresent(obstacles::add),
        () -> obstacles.add(Phrase.of("succession.obstacle.no-box")));
    var level = person.facts().level();
    if (level.filter(levels(measure, includeEqual)::contains).isEmpty()) {
      obstacles.add(
          level
              .map(
                  held ->
                      Phrase.of(
                          held == measure.target().level()
                              ? "succession.obstacle.equal"
                              : "succession.obstacle.level",
                          Argument.constant("organization.level", held)))
              .orElseGet(() -> Phrase.of("succession.obstacle.no-post")));
    }
    return obstacles;
  }

  private static Optional<Phrase> pool(PersonBox place, Measure measure) {
    if (place.gatedBy().isPresent()) {
      var name =
          measure.target().gates().stream()
              .filter(gate -> gate.code().equals(place.gatedBy().get()))
              .map(Gate::name)
              .findFirst()
              .orElseGet(() -> LocalText.same(place.gatedBy().get()));
      return Optional.of(Phrase.of("succession.obstacle.gate", Argument.text(name)));
    }
    return measure.version().rules().poolBoxes().contains(place.boxOfRecord())
        ? Optional.empty()
        : Optional.of(Phrase.of("succession.obstacle.box", Argument.number(place.boxOfRecord())));
  }

  private static <T> T known(@Nullable T value) {
    return Objects.requireNonNull(value);
  }
}

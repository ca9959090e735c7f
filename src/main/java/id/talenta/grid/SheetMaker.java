package id.talenta.grid;

import id.talenta.evidence.Evidence;
import id.talenta.evidence.EvidenceService;
import id.talenta.grid.core.Contribution;
import id.talenta.grid.core.Score;
import id.talenta.grid.core.Scoring;
import id.talenta.people.PeopleService;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.core.Axis;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes the sheet of a person, by the function that placed the person. */
@Singleton
class SheetMaker {
  private final MappingRunRepository runs;
  private final MappingResultRepository results;
  private final MappingSourceRepository source;
  private final PeopleService people;
  private final EvidenceService evidence;
  private final RuleSetService rules;

  SheetMaker(
      MappingRunRepository runs,
      MappingResultRepository results,
      MappingSourceRepository source,
      PeopleService people,
      EvidenceService evidence,
      RuleSetService rules) {
    this.runs = runs;
    this.results = results;
    this.source = source;
    this.people = people;
    this.evidence = evidence;
    this.rules = rules;
  }

  Optional<Sheet> make(MappingRun run, UUID person) {
    if (!people.isVisible(person)) {
      return Optional.empty();
    }
    return results.find(run.id(), person).map(stored -> make(run, person, stored));
  }

  private Sheet make(MappingRun run, UUID person, MappingResultRepository.Stored stored) {
    var version = rules.find(run.ruleSetVersionId()).orElseThrow();
    var scoring = new Scoring(version.rules(), run.asOf());
    var known =
        evidence.known(person, run.knownAt()).stream()
            .collect(Collectors.toMap(Evidence::id, Function.identity()));
    var score =
        runs.isExplained(run.id())
            ? scoring.replay(stored.rawValues(), stored.evidenceIds(), stored.gatedBy())
            : again(scoring, person, known.values().stream().toList(), stored);
    var box =
        new PersonBox(
            person,
            stored.performance(),
            stored.potential(),
            GridService.talentValue(
                stored.performance(), stored.potential(), version.rules().performanceShare()),
            stored.boxOfRecord(),
            stored.gatedBy());
    return new Sheet(
        run,
        version,
        box,
        stored.computedBox(),
        axis(Axis.PERFORMANCE, scoring, score, known),
        axis(Axis.POTENTIAL, scoring, score, known),
        score.performance().compareTo(stored.performance()) == 0
            && score.potential().compareTo(stored.potential()) == 0
            && score.box() == stored.computedBox());
  }

  /** Scores again by the evidence then known; what follows from the own record was kept. */
  private Score again(
      Scoring scoring, UUID person, List<Evidence> known, MappingResultRepository.Stored stored) {
    var items = known.stream().map(EvidenceItems::of).toList();
    var score = scoring.score(source.facts(person).orElseThrow(), items);
    var contributions = score.contributions();
    var raw = new @Nullable String[contributions.size()];
    var ids = new @Nullable UUID[contributions.size()];
    for (var index = 0; index < raw.length; index++) {
      var contribution = contributions.get(index);
      var isDerived = contribution.indicator().fact().kind().isEmpty();
      raw[index] = isDerived ? stored.rawValues()[index] : contribution.raw().orElse(null);
      ids[index] = contribution.evidence().orElse(null);
    }
    return scoring.replay(raw, ids, stored.gatedBy());
  }

  private static SheetAxis axis(
      Axis axis, Scoring scoring, Score score, Map<UUID, Evidence> known) {
    var own =
        IntStream.range(0, score.contributions().size())
            .filter(index -> scoring.axis(index) == axis)
            .mapToObj(index -> line(scoring, index, score.contributions().get(index), known))
            .toList();
    return switch (axis) {
      case PERFORMANCE ->
          new SheetAxis(
              scoring.rules().performance(), score.performance(), score.performanceGrade(), own);
      case POTENTIAL ->
          new SheetAxis(
              scoring.rules().potential(), score.potential(), score.potentialGrade(), own);
    };
  }

  private static SheetLine line(
      Scoring scoring, int index, Contribution contribution, Map<UUID, Evidence> known) {
    var items = known.values().stream().map(EvidenceItems::of).toList();
    return new SheetLine(
        contribution,
        Scoring.band(contribution),
        contribution.evidence().map(known::get),
        scoring.consider(index, items, contribution.evidence()).stream()
            .map(
                each ->
                    new SheetEvidence(
                        Objects.requireNonNull(known.get(each.evidence())),
                        each.standing(),
                        each.points()))
            .toList(),
        Scoring.largest(contribution.indicator()));
  }
}

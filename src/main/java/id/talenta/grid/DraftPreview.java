package id.talenta.grid;

import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.grid.core.Score;
import id.talenta.grid.core.Scoring;
import id.talenta.people.PeopleService;
import id.talenta.platform.job.JobCancelled;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.rule.RulePreview;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.core.RuleSet;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/** Shows what a draft of the rules does, by the function that makes the mappings. */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
public class DraftPreview implements RulePreview {
  /** How many whole mappings are tried at once, in all regions together; others wait. */
  private static final int AT_ONCE = 2;

  /** How many of them in one region, so that none waits for another's drafts alone. */
  private static final int AT_ONCE_IN_REGION = 1;

  /** After how many people it is asked whether anyone still waits. */
  private static final int PACE = 256;

  private final Semaphore turns = new Semaphore(AT_ONCE, true);
  private final Map<Scope, Semaphore> turnsOfRegions = new ConcurrentHashMap<>();
  private final MappingService mapping;
  private final MappingSourceRepository source;
  private final RuleSetService rules;
  private final PeopleService people;
  private final EvidenceService evidence;

  DraftPreview(
      MappingService mapping,
      MappingSourceRepository source,
      RuleSetService rules,
      PeopleService people,
      EvidenceService evidence) {
    this.mapping = mapping;
    this.source = source;
    this.rules = rules;
    this.people = people;
    this.evidence = evidence;
  }

  @Override
  @Transactional(readOnly = true)
  public Optional<Comparison> score(RuleSet draft, UUID person, LocalDate asOf) {
    if (!people.isVisible(person)) {
      return Optional.empty();
    }
    var items = evidence.known(person).stream().map(EvidenceItems::of).toList();
    return source
        .facts(person)
        .map(
            facts ->
                new Comparison(
                    rules
                        .inForce(asOf)
                        .map(
                            version ->
                                outcome(new Scoring(version.rules(), asOf).score(facts, items))),
                    outcome(new Scoring(draft, asOf).score(facts, items))));
  }

  private static Outcome outcome(Score score) {
    return new Outcome(score.performance(), score.potential(), score.box());
  }

  @Override
  public Optional<Moves> moves(RuleSet draft, BooleanSupplier wanted) {
    var run = mapping.latest();
    var turnsOfRegion =
        turnsOfRegions.computeIfAbsent(
            Scopes.current().orElseThrow(), each -> new Semaphore(AT_ONCE_IN_REGION, true));
    turnsOfRegion.acquireUninterruptibly();
    try {
      turns.acquireUninterruptibly();
      try {
        return run.map(found -> moves(draft, found, wanted));
      } finally {
        turns.release();
      }
    } catch (JobCancelled nobodyWaits) {
      return Optional.empty();
    } finally {
      turnsOfRegion.release();
    }
  }

  private Moves moves(RuleSet draft, MappingRun run, BooleanSupplier wanted) {
    var version = rules.find(run.ruleSetVersionId()).orElseThrow();
    var before = new Scoring(version.rules(), run.asOf());
    var after = new Scoring(draft, run.asOf());
    var moves = new ArrayList<Move>();
    var scored = new int[1];
    source.stream(
        run.asOf(),
        run.knownAt(),
        both(before.kinds(), after.kinds()),
        (person, facts, items) -> {
          if (scored[0]++ % PACE == 0 && !wanted.getAsBoolean()) {
            throw new JobCancelled();
          }
          var from = before.score(facts, items).box();
          var to = after.score(facts, items).box();
          if (from != to) {
            moves.add(new Move(person, from, to));
          }
        });
    return new Moves(run.number(), run.asOf(), scored[0], moves);
  }

  private static Set<EvidenceKind> both(Set<EvidenceKind> first, Set<EvidenceKind> second) {
    var all = EnumSet.copyOf(first);
    all.addAll(second);
    return all;
  }
}

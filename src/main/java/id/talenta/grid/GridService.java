package id.talenta.grid;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.rule.RuleSetService;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Where people stand in a run. Everyone sees those whom the people's service lets them see: the
 * head of a unit the own unit, a civil servant oneself; what a run holds of others does not exist
 * for them.
 */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR,
  Role.VISITOR,
  Role.CIVIL_SERVANT,
  Role.SYSTEM
})
public class GridService {
  private static final int LARGEST_PAGE = 1000;
  private static final int BOXES = 9;
  private static final int PLACES = 2;
  private static final BigDecimal PERCENT = BigDecimal.valueOf(100);

  private final GridRepository grid;
  private final MappingRunRepository runs;
  private final RuleSetService rules;
  private final SheetMaker sheets;

  GridService(
      GridRepository grid, MappingRunRepository runs, RuleSetService rules, SheetMaker sheets) {
    this.grid = grid;
    this.runs = runs;
    this.rules = rules;
    this.sheets = sheets;
  }

  /**
   * Counts people by box, with the change against the run before.
   *
   * @throws UserError when there is no such run, or it is not whole
   */
  @Transactional(readOnly = true)
  public GridPicture picture(UUID run, GridFilter filter) {
    var shown = whole(run);
    var previous = runs.doneBefore(shown.number());
    var counts = grid.counts(run, filter);
    var before = previous.map(older -> grid.counts(older.id(), filter));
    var boxes =
        IntStream.rangeClosed(1, BOXES)
            .mapToObj(
                number -> {
                  var people = counts.getOrDefault(number, 0);
                  var change = before.map(older -> people - older.getOrDefault(number, 0));
                  return new BoxCount(number, people, change);
                })
            .toList();
    return new GridPicture(shown, boxes.stream().mapToInt(BoxCount::people).sum(), boxes, previous);
  }

  /**
   * A page of a run's people, by name.
   *
   * @param limit at most 1,000
   */
  @Transactional(readOnly = true)
  public List<BoxedPerson> people(UUID run, GridFilter filter, int offset, int limit) {
    return people(run, filter, GridSort.BY_NAME, offset, limit);
  }

  /**
   * A page of a run's people.
   *
   * @param limit at most 1,000
   */
  @Transactional(readOnly = true)
  public List<BoxedPerson> people(
      UUID run, GridFilter filter, GridSort sort, int offset, int limit) {
    var share = performanceShare(run);
    return grid.list(run, filter, sort, offset, Math.min(limit, LARGEST_PAGE)).stream()
        .map(
            placed ->
                new BoxedPerson(
                    placed.person(), box(placed.place(), share), placed.place().missing()))
        .toList();
  }

  /** How many people of a run there are. */
  @Transactional(readOnly = true)
  public int count(UUID run, GridFilter filter) {
    return grid.count(run, filter);
  }

  /** Where these people stand; those without a box, or not to be seen, are left out. */
  @Transactional(readOnly = true)
  public Map<UUID, PersonBox> boxes(UUID run, Collection<UUID> people) {
    var share = performanceShare(run);
    var boxes = new HashMap<UUID, PersonBox>();
    grid.places(run, people).forEach(place -> boxes.put(place.person(), box(place, share)));
    return boxes;
  }

  /** Everybody in these boxes, gated or not. */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.AUDITOR,
    Role.SYSTEM
  })
  @Transactional(readOnly = true)
  public List<PersonBox> inBoxes(UUID run, Set<Integer> boxes) {
    var share = performanceShare(run);
    return grid.inBoxes(run, boxes).stream().map(place -> box(place, share)).toList();
  }

  /** Why a person stands where the person stands; nothing when not placed or not to be seen. */
  @Transactional(readOnly = true)
  public Optional<Sheet> sheet(UUID run, UUID person) {
    return runs.find(run)
        .filter(found -> found.state() == MappingState.DONE)
        .flatMap(found -> sheets.make(found, person));
  }

  /** Where a person stood in each run, the newest first; nothing when not to be seen. */
  @Transactional(readOnly = true)
  public List<TrailStep> trail(UUID person) {
    return grid.trail(person);
  }

  private MappingRun whole(UUID run) {
    return runs.find(run)
        .filter(found -> found.state() == MappingState.DONE)
        .orElseThrow(() -> new UserError("grid.error.no-run"));
  }

  private BigDecimal performanceShare(UUID run) {
    return rules.find(whole(run).ruleSetVersionId()).orElseThrow().rules().performanceShare();
  }

  private static PersonBox box(GridRepository.Place place, BigDecimal performanceShare) {
    return new PersonBox(
        place.person(),
        place.performance(),
        place.potential(),
        talentValue(place.performance(), place.potential(), performanceShare),
        place.box(),
        place.gatedBy());
  }

  /** Both axes in their shares, rounded half up to two places. */
  static BigDecimal talentValue(
      BigDecimal performance, BigDecimal potential, BigDecimal performanceShare) {
    return performance
        .multiply(performanceShare)
        .add(potential.multiply(PERCENT.subtract(performanceShare)))
        .divide(PERCENT, PLACES, RoundingMode.HALF_UP);
  }
}

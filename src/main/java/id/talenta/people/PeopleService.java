package id.talenta.people;

import id.talenta.organization.BulkChanges;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.Position;
import id.talenta.organization.PositionFilter;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * Civil servants of the tenant. The head of a unit sees those of the own unit and all below it, a
 * civil servant sees oneself; for them all others do not exist.
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
public class PeopleService {
  private static final int LARGEST_PAGE = 1000;

  private final CivilServantRepository people;
  private final PeopleListRepository lists;
  private final PositionHistoryRepository history;
  private final OrganizationService organization;
  private final PeopleBulk bulk;
  private final Clock clock;

  PeopleService(
      CivilServantRepository people,
      PeopleListRepository lists,
      PositionHistoryRepository history,
      OrganizationService organization,
      PeopleBulk bulk,
      Clock clock) {
    this.people = people;
    this.lists = lists;
    this.history = history;
    this.organization = organization;
    this.bulk = bulk;
    this.clock = clock;
  }

  /**
   * A page of the people in service that the actor may see.
   *
   * @param limit at most 1,000
   */
  @Transactional(readOnly = true)
  public List<PersonSummary> search(PeopleFilter filter, PeopleSort sort, int offset, int limit) {
    return lists.list(filter, sight(), today(), sort, offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many people in service the actor may see. */
  @Transactional(readOnly = true)
  public int count(PeopleFilter filter) {
    return lists.count(filter, sight(), today());
  }

  /** The person with this key, if the actor may see that person. */
  @Transactional(readOnly = true)
  public Optional<CivilServant> find(UUID id) {
    return isVisible(id) ? people.find(id) : Optional.empty();
  }

  /** The person with this NIP, if the actor may see that person. */
  @Transactional(readOnly = true)
  public Optional<CivilServant> find(Nip nip) {
    return people.findByNip(nip).filter(person -> isVisible(person.id()));
  }

  /** Those of these people whom the actor may see, by name. */
  @Transactional(readOnly = true)
  public List<CivilServant> findAll(Collection<UUID> ids) {
    var visible = lists.visible(sight(), ids);
    return people.findAll(visible.toArray(UUID[]::new));
  }

  /** Whether there is such a person and the actor may see that person. */
  @Transactional(readOnly = true)
  public boolean isVisible(UUID person) {
    return !lists.visible(sight(), List.of(person)).isEmpty();
  }

  /** Whether the actor may see everybody, and not one unit or oneself alone. */
  public boolean seesEverybody() {
    return sight() instanceof Sight.Everyone;
  }

  /** The posts that a person holds and has held, the newest first; none if not to be seen. */
  @Transactional(readOnly = true)
  public List<HeldPosition> positionHistory(UUID person) {
    return isVisible(person) ? history.ofPerson(person) : List.of();
  }

  /** How many entries the histories of posts have. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public int countPositionHistory() {
    return history.count();
  }

  /**
   * A page of positions with their holders, unit by unit.
   *
   * @param vacantOnly only those with fewer holders than the workload asks for
   * @param limit at most 1,000
   */
  @Transactional(readOnly = true)
  public List<Post> posts(PositionFilter filter, boolean vacantOnly, int offset, int limit) {
    return withHolders(organization.positions(narrowed(filter, vacantOnly), offset, limit));
  }

  /** How many positions there are. */
  @Transactional(readOnly = true)
  public int countPosts(PositionFilter filter, boolean vacantOnly) {
    return organization.countPositions(narrowed(filter, vacantOnly));
  }

  /** The position with this key, with its holders. */
  @Transactional(readOnly = true)
  public Optional<Post> post(UUID position) {
    return organization.position(position).map(found -> withHolders(List.of(found)).getFirst());
  }

  /** Keys of all people by NIP, for bulk work. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public Map<String, UUID> keysByNip() {
    return people.keysByNip();
  }

  /** Hands over all people, in service or not, by their key. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public void stream(Consumer<CivilServant> consumer) {
    people.stream(consumer);
  }

  /** What saving these people would do. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public BulkChanges compare(List<CivilServantData> data) {
    return bulk.compare(data);
  }

  /**
   * Adds and changes people by their NIP; those that are not named stay. The codes of units and
   * positions must be known.
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public BulkChanges save(List<CivilServantData> data) {
    return bulk.save(data);
  }

  /** What saving these entries would do. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public BulkChanges compareHistory(List<HeldPosition> entries) {
    return bulk.compareHistory(entries);
  }

  /**
   * Adds entries to the histories of posts; one with the same person, title and first day as a
   * stored one, but other content, supersedes it.
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public BulkChanges saveHistory(List<HeldPosition> entries) {
    return bulk.saveHistory(entries);
  }

  private List<Post> withHolders(List<Position> positions) {
    var keys = positions.stream().map(Position::id).toList();
    var holders =
        lists.holders(keys, sight(), today()).stream()
            .collect(Collectors.groupingBy(Holder::positionId));
    var filled =
        lists.filled(keys, today()).stream()
            .collect(
                Collectors.toMap(
                    PeopleListRepository.Filled::positionId, PeopleListRepository.Filled::number));
    var units =
        organization.units().stream()
            .collect(Collectors.toMap(OrganizationUnit::id, OrganizationUnit::name));
    return positions.stream()
        .map(
            position ->
                new Post(
                    position,
                    units.getOrDefault(position.unitId(), ""),
                    holders.getOrDefault(position.id(), List.of()),
                    filled.getOrDefault(position.id(), 0)))
        .toList();
  }

  private PositionFilter narrowed(PositionFilter filter, boolean vacantOnly) {
    if (!vacantOnly) {
      return filter;
    }
    var vacant = lists.vacant(today());
    var among =
        filter.among().map(keys -> common(keys, vacant)).orElseGet(() -> Set.copyOf(vacant));
    return new PositionFilter(
        filter.text(),
        filter.unit(),
        filter.kinds(),
        filter.levels(),
        filter.criticalOnly(),
        Optional.of(among));
  }

  private static Set<UUID> common(Set<UUID> keys, List<UUID> others) {
    var common = new HashSet<>(others);
    common.retainAll(keys);
    return common;
  }

  private static Sight sight() {
    return Sight.of(Scopes.actor());
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

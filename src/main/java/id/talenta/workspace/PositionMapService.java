package id.talenta.workspace;

import id.talenta.grid.GridService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.grid.PersonBox;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.PositionFilter;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Holder;
import id.talenta.people.PeopleService;
import id.talenta.people.Post;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.succession.RetirementService;
import id.talenta.succession.core.Retirement;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * The tree of units and positions. The structure is public within the region; holders and their
 * boxes are shown as far as the reader may see the people.
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
public class PositionMapService {
  private static final int LARGEST_PAGE = 500;

  private final PositionMapRepository positions;
  private final OrganizationService organization;
  private final PeopleService people;
  private final MappingService mappings;
  private final GridService grid;
  private final RetirementService retirement;
  private final Clock clock;

  PositionMapService(
      PositionMapRepository positions,
      OrganizationService organization,
      PeopleService people,
      MappingService mappings,
      GridService grid,
      RetirementService retirement,
      Clock clock) {
    this.positions = positions;
    this.organization = organization;
    this.people = people;
    this.mappings = mappings;
    this.grid = grid;
    this.retirement = retirement;
    this.clock = clock;
  }

  /**
   * The units that hold positions which the filter keeps.
   *
   * @param top the unit to begin with; nothing means all
   */
  @Transactional(readOnly = true)
  public PositionTree tree(MapFilter filter, Optional<UUID> top) {
    return new PositionTree(organization.units(), positions.counts(filter, today()), top);
  }

  /**
   * The positions of one unit, without those below it.
   *
   * @param limit at most 500
   */
  @Transactional(readOnly = true)
  public List<MapNode.Place> places(UUID unit, MapFilter filter, int offset, int limit) {
    var keys = positions.positions(unit, filter, today(), offset, Math.min(limit, LARGEST_PAGE));
    var among =
        new PositionFilter(
            "", Optional.empty(), Set.of(), Set.of(), false, Optional.of(Set.copyOf(keys)));
    return known(people.posts(among, false, 0, Math.max(1, keys.size()))).stream()
        .sorted(Comparator.comparing(place -> keys.indexOf(place.id())))
        .toList();
  }

  /**
   * Hands over the positions which the filter keeps, unit by unit in the order of the tree. Who
   * does not see everybody gets those of the own unit and of all below it.
   *
   * @param top the unit to begin with; nothing means all
   */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.UNIT_HEAD,
    Role.AUDITOR
  })
  @Transactional(readOnly = true)
  public void each(MapFilter filter, Optional<UUID> top, Consumer<MapNode.Place> consumer) {
    if (people.seesEverybody()) {
      each(tree(filter, top), filter, consumer);
    } else {
      own(top).ifPresent(unit -> each(tree(filter, Optional.of(unit)), filter, consumer));
    }
  }

  private void each(PositionTree tree, MapFilter filter, Consumer<MapNode.Place> consumer) {
    var waiting = new ArrayDeque<>(tree.roots());
    while (!waiting.isEmpty()) {
      var unit = waiting.removeFirst().id();
      for (var offset = 0; offset < tree.ownPositions(unit); offset += LARGEST_PAGE) {
        places(unit, filter, offset, LARGEST_PAGE).forEach(consumer);
      }
      tree.below(unit).reversed().forEach(waiting::addFirst);
    }
  }

  /** What the wanted unit and the own one have in common. */
  private Optional<UUID> own(Optional<UUID> top) {
    var own = Scopes.actor().unitId();
    if (own.isEmpty() || top.isEmpty() || organization.subtree(top.get()).contains(own.get())) {
      return own;
    }
    return top.filter(unit -> organization.subtree(own.get()).contains(unit));
  }

  /** One position. */
  @Transactional(readOnly = true)
  public Optional<MapNode.Place> place(UUID position) {
    return people.post(position).map(post -> known(List.of(post)).getFirst());
  }

  private List<MapNode.Place> known(List<Post> posts) {
    var holders = posts.stream().flatMap(post -> post.holders().stream()).map(Holder::id).toList();
    Map<UUID, PersonBox> boxes =
        mappings
            .latest()
            .map(MappingRun::id)
            .map(run -> grid.boxes(run, holders))
            .orElseGet(HashMap::new);
    var ages = retirement.ages();
    return posts.stream()
        .map(
            post ->
                new MapNode.Place(
                    post,
                    post.holders().stream()
                        .map(holder -> holder(holder, post.position().level(), boxes, ages))
                        .toList()))
        .toList();
  }

  private static MapNode.MapHolder holder(
      Holder holder,
      PositionLevel level,
      Map<UUID, PersonBox> boxes,
      Map<PositionLevel, Integer> ages) {
    return new MapNode.MapHolder(
        holder.id(),
        holder.name(),
        holder.nip().value(),
        holder.since(),
        Optional.ofNullable(boxes.get(holder.id())).map(PersonBox::boxOfRecord),
        Optional.ofNullable(ages.get(level))
            .map(age -> Retirement.lastDay(holder.nip().bornOn(), age)));
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package id.talenta.succession;

import id.talenta.grid.BoxedPerson;
import id.talenta.grid.GridFilter;
import id.talenta.grid.GridService;
import id.talenta.grid.GridSort;
import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.people.PeopleFilter;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Who of the own unit could follow those who retire from it: people of the talent pool at a level
 * below who stay longer themselves. It is a first look with what the head of a unit sees anyway;
 * requirements and the order of candidates belong to the filling of the post.
 */
@Singleton
@Allowed(Role.UNIT_HEAD)
public class UnitFollowerService {
  private static final int SHOWN = 3;
  private static final int LOOKED_AT = 50;
  private static final GridSort BEST_BOX = new GridSort(GridSort.Column.BOX, true);

  private final GridService grid;
  private final MappingService mappings;
  private final OrganizationService organization;
  private final TargetMaker targets;
  private final RetirementService retirement;

  UnitFollowerService(
      GridService grid,
      MappingService mappings,
      OrganizationService organization,
      TargetMaker targets,
      RetirementService retirement) {
    this.grid = grid;
    this.mappings = mappings;
    this.organization = organization;
    this.targets = targets;
    this.retirement = retirement;
  }

  /**
   * Up to three for each structural or critical post, by the post's key; those in the highest boxes
   * first. Posts for which there is nobody are left out, all of them while there is no mapping.
   */
  @Transactional(readOnly = true)
  public Map<UUID, List<BoxedPerson>> followers(List<Retiring> retiring) {
    if (mappings.latest().isEmpty()) {
      return Map.of();
    }
    var leaving =
        retirement.forecast().retiring().stream()
            .collect(Collectors.toMap(Retiring::personId, each -> each, (first, second) -> first));
    var pools = new EnumMap<PositionLevel, List<BoxedPerson>>(PositionLevel.class);
    var followers = new HashMap<UUID, List<BoxedPerson>>();
    for (var each : retiring) {
      if (each.critical() || each.level().kind() == PositionKind.STRUCTURAL) {
        var found =
            pools.computeIfAbsent(each.level(), level -> pool(each)).stream()
                .filter(person -> staysLonger(person, each, leaving))
                .limit(SHOWN)
                .toList();
        if (!found.isEmpty()) {
          followers.put(each.positionId(), found);
        }
      }
    }
    return followers;
  }

  private static boolean staysLonger(
      BoxedPerson person, Retiring other, Map<UUID, Retiring> leaving) {
    return Optional.ofNullable(leaving.get(person.person().id()))
        .map(own -> own.lastDay().isAfter(other.lastDay()))
        .orElse(true);
  }

  /** The talent pool at the levels below a post, as far as the actor may see it. */
  private List<BoxedPerson> pool(Retiring post) {
    var position = organization.position(post.positionId()).orElseThrow();
    var measure = targets.latest(position, post.lastDay());
    var levels = measure.target().levelsBelow();
    if (levels.isEmpty()) {
      return List.of();
    }
    var filter =
        new PeopleFilter(
            "", Optional.empty(), Set.of(), levels, Set.of(), Optional.empty(), Optional.empty());
    return grid
        .people(
            measure.run().id(),
            new GridFilter(filter, measure.version().rules().poolBoxes()),
            BEST_BOX,
            0,
            LOOKED_AT)
        .stream()
        .filter(person -> person.box().gatedBy().isEmpty())
        .toList();
  }
}

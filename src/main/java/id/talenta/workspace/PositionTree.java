package id.talenta.workspace;

import id.talenta.organization.OrganizationUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The units that hold positions which the filter keeps, with what each holds. */
public final class PositionTree {
  private final List<MapNode.Unit> roots = new ArrayList<>();
  private final Map<UUID, List<MapNode.Unit>> below = new HashMap<>();
  private final Map<UUID, MapCount> own;
  private MapCount total = MapCount.NONE;

  /**
   * Sums up.
   *
   * @param units all units, each level in the order of the region's own list
   * @param own what each unit holds itself
   * @param top the unit to begin with; nothing means all
   */
  PositionTree(List<OrganizationUnit> units, Map<UUID, MapCount> own, Optional<UUID> top) {
    this.own = Map.copyOf(own);
    var known = new LinkedHashMap<UUID, OrganizationUnit>();
    units.forEach(unit -> known.put(unit.id(), unit));
    var sums = new HashMap<UUID, MapCount>();
    own.forEach(
        (unit, count) -> {
          var above = Optional.of(unit);
          for (var depth = 0; above.isPresent() && depth < units.size(); depth++) {
            sums.merge(above.get(), count, MapCount::plus);
            above = Optional.ofNullable(known.get(above.get())).flatMap(OrganizationUnit::parentId);
          }
        });
    for (var unit : units) {
      var sum = sums.get(unit.id());
      if (sum == null) {
        continue;
      }
      var node = new MapNode.Unit(unit, sum);
      var isTop = top.map(unit.id()::equals).orElse(unit.parentId().isEmpty());
      if (isTop) {
        roots.add(node);
        total = total.plus(sum);
      }
      unit.parentId()
          .ifPresent(parent -> below.computeIfAbsent(parent, key -> new ArrayList<>()).add(node));
    }
  }

  /** The units on top. */
  public List<MapNode.Unit> roots() {
    return List.copyOf(roots);
  }

  /** The units right below one. */
  public List<MapNode.Unit> below(UUID unit) {
    return below.getOrDefault(unit, List.of());
  }

  /** How many positions a unit holds itself. */
  public int ownPositions(UUID unit) {
    return own.getOrDefault(unit, MapCount.NONE).positions();
  }

  /** What all of it holds. */
  public MapCount total() {
    return total;
  }
}

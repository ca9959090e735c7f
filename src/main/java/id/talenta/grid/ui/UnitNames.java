package id.talenta.grid.ui;

import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The region's units in the order of their tree, each told from its namesakes. */
final class UnitNames {
  private static final int DEEPEST = 20;

  private final Map<UUID, OrganizationUnit> byKey = new HashMap<>();
  private final Map<Optional<UUID>, List<OrganizationUnit>> below = new HashMap<>();
  private final List<OrganizationUnit> ordered = new ArrayList<>();

  UnitNames(OrganizationService organization) {
    for (var unit : organization.units()) {
      byKey.put(unit.id(), unit);
      below.computeIfAbsent(unit.parentId(), key -> new ArrayList<>()).add(unit);
    }
    order(Optional.empty(), 0);
  }

  List<OrganizationUnit> all() {
    return ordered;
  }

  Optional<OrganizationUnit> find(UUID id) {
    return Optional.ofNullable(byKey.get(id));
  }

  /** The unit's name, with that of the unit above it unless that is the top. */
  String label(OrganizationUnit unit) {
    return unit.parentId()
        .flatMap(this::find)
        .filter(parent -> parent.parentId().isPresent())
        .map(parent -> unit.name() + " – " + parent.name())
        .orElse(unit.name());
  }

  private void order(Optional<UUID> parent, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    for (var unit : below.getOrDefault(parent, List.of())) {
      ordered.add(unit);
      order(Optional.of(unit.id()), depth + 1);
    }
  }
}

package id.talenta.evidence;

import id.talenta.organization.OrganizationUnit;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * How complete the evidence is, by kind, for the whole tenant and for each unit with all below it.
 */
public final class CoverageReport {
  private final Map<EvidenceKind, Coverage> total = new EnumMap<>(EvidenceKind.class);
  private final Map<UUID, Map<EvidenceKind, Coverage>> byUnit = new HashMap<>();

  private CoverageReport() {}

  static CoverageReport of(
      List<OrganizationUnit> units,
      Map<Optional<UUID>, Integer> people,
      List<CoverageRepository.Count> covered) {
    var parents = new HashMap<UUID, UUID>();
    units.forEach(unit -> unit.parentId().ifPresent(parent -> parents.put(unit.id(), parent)));
    var report = new CoverageReport();
    people.forEach(
        (unit, number) -> {
          for (var kind : EvidenceKind.values()) {
            report.add(unit, parents, kind, new Coverage(number, 0));
          }
        });
    covered.forEach(
        count ->
            report.add(count.unitId(), parents, count.kind(), new Coverage(0, count.people())));
    return report;
  }

  private void add(Optional<UUID> unit, Map<UUID, UUID> parents, EvidenceKind kind, Coverage more) {
    total.merge(kind, more, Coverage::plus);
    for (var above = unit; above.isPresent(); above = parent(above.get(), parents)) {
      byUnit
          .computeIfAbsent(above.get(), key -> new EnumMap<>(EvidenceKind.class))
          .merge(kind, more, Coverage::plus);
    }
  }

  private static Optional<UUID> parent(UUID unit, Map<UUID, UUID> parents) {
    return Optional.ofNullable(parents.get(unit));
  }

  /** For the whole tenant, those without a unit too. */
  public Coverage total(EvidenceKind kind) {
    return total.getOrDefault(kind, Coverage.NONE);
  }

  /** For a unit with all below it. */
  public Coverage ofUnit(UUID unit, EvidenceKind kind) {
    return byUnit.getOrDefault(unit, Map.of()).getOrDefault(kind, Coverage.NONE);
  }

  /** For all units of which someone is a member, with all below them. */
  public Map<UUID, Coverage> byUnit(EvidenceKind kind) {
    return byUnit.keySet().stream()
        .collect(Collectors.toMap(unit -> unit, unit -> ofUnit(unit, kind)));
  }
}

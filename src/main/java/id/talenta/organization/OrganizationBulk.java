package id.talenta.organization;

import id.talenta.platform.Ids;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Tells rows that are new from those that changed, and stores both. */
@Singleton
class OrganizationBulk {
  private record Split<T>(List<T> added, List<T> changed, int same) {
    BulkChanges counts() {
      return new BulkChanges(added.size(), changed.size(), same);
    }
  }

  private final UnitRepository units;
  private final PositionRepository positions;
  private final List<PositionObserver> observers;

  OrganizationBulk(
      UnitRepository units, PositionRepository positions, List<PositionObserver> observers) {
    this.units = units;
    this.positions = positions;
    this.observers = observers;
  }

  BulkChanges compareUnits(List<UnitData> data) {
    return splitUnits(data).counts();
  }

  BulkChanges saveUnits(List<UnitData> data) {
    var split = splitUnits(data);
    var keys = units.keys();
    var firstOrder = keys.size();
    split.added().forEach(unit -> keys.put(unit.code().value(), Ids.next()));
    units.insert(split.added(), keys, firstOrder);
    units.update(split.changed(), keys);
    return split.counts();
  }

  BulkChanges comparePositions(List<PositionData> data) {
    return splitPositions(data).counts();
  }

  BulkChanges savePositions(List<PositionData> data) {
    var split = splitPositions(data);
    var keys = positions.keys();
    var unitKeys = units.keys();
    split.added().forEach(position -> keys.put(position.code().value(), Ids.next()));
    positions.insert(split.added(), keys, unitKeys);
    positions.update(split.changed(), keys, unitKeys);
    if (!split.changed().isEmpty()) {
      observers.forEach(PositionObserver::positionsChanged);
    }
    return split.counts();
  }

  private Split<UnitData> splitUnits(List<UnitData> data) {
    var stored = units.list();
    var codes =
        stored.stream().collect(Collectors.toMap(OrganizationUnit::id, OrganizationUnit::code));
    var known =
        stored.stream()
            .map(
                unit ->
                    new UnitData(
                        unit.code(), unit.name(), unit.parentId().map(codes::get), unit.kind()))
            .collect(Collectors.toMap(UnitData::code, Function.identity()));
    return split(data, unit -> Optional.ofNullable(known.get(unit.code())));
  }

  private Split<PositionData> splitPositions(List<PositionData> data) {
    var stored = positions.byCode();
    var unitCodes =
        units.list().stream()
            .collect(Collectors.toMap(OrganizationUnit::id, OrganizationUnit::code));
    var codes = stored.values().stream().collect(Collectors.toMap(Position::id, Position::code));
    return split(
        data,
        position ->
            Optional.ofNullable(stored.get(position.code().value()))
                .map(known -> data(known, unitCodes, codes)));
  }

  private static PositionData data(
      Position position, Map<UUID, UnitCode> units, Map<UUID, PositionCode> codes) {
    return new PositionData(
        position.code(),
        position.title(),
        Objects.requireNonNull(units.get(position.unitId())),
        position.reportsToId().map(codes::get),
        position.kind(),
        position.level(),
        position.positionClass(),
        position.headcount(),
        position.critical(),
        position.standard());
  }

  private static <T> Split<T> split(List<T> data, Function<T, Optional<T>> stored) {
    var added = new ArrayList<T>();
    var changed = new ArrayList<T>();
    var same = 0;
    for (var row : data) {
      var known = stored.apply(row);
      if (known.isEmpty()) {
        added.add(row);
      } else if (known.get().equals(row)) {
        same++;
      } else {
        changed.add(row);
      }
    }
    return new Split<>(added, changed, same);
  }
}

package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.UnitCode;
import id.talenta.organization.UnitData;
import id.talenta.organization.UnitKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads units. The one above may stand further down, so parents are judged at the end. */
final class UnitRows implements RowReader {
  private record Child(RowCheck row, String code, String parent) {}

  private final List<OrganizationUnit> stored;
  private final Bulk<UnitData> bulk;
  private final Seen<String> codes = new Seen<>();
  private final List<Child> children = new ArrayList<>();
  private final List<UnitData> units = new ArrayList<>();
  private final Map<String, RowCheck> rows = new LinkedHashMap<>();

  UnitRows(OrganizationService organization, IntakeRun run) {
    this.stored = organization.units();
    this.bulk =
        new Bulk<>(organization::compareUnits, organization::saveUnits, run, Integer.MAX_VALUE);
  }

  @Override
  public void row(RowCheck row) {
    var code = row.by(IntakeField.UNIT_CODE, UnitCode::new);
    var name = row.text(IntakeField.NAME);
    var parent = row.by(IntakeField.PARENT_CODE, UnitCode::new);
    var kind = row.by(IntakeField.UNIT_KIND, UnitKind::new);
    code.ifPresent(value -> codes.note(value.value(), row, IntakeField.UNIT_CODE));
    if (code.isPresent() && parent.isPresent()) {
      children.add(new Child(row, code.get().value(), parent.get().value()));
    }
    if (!row.isBad()) {
      rows.put(code.orElseThrow().value(), row);
      units.add(new UnitData(code.get(), name.orElseThrow(), parent, kind.orElseThrow()));
    }
  }

  @Override
  public BulkChanges end() {
    var storedCodes = stored.stream().map(unit -> unit.code().value()).collect(Collectors.toSet());
    var nearest = new Nearest(allCodes(storedCodes));
    for (var child : children) {
      if (!codes.contains(child.parent()) && !storedCodes.contains(child.parent())) {
        Problem.unknown(child.row(), IntakeField.PARENT_CODE, "parent-unknown", nearest);
      }
    }
    Circles.note(above(), rows, IntakeField.PARENT_CODE);
    units.stream().filter(unit -> !isBad(unit.code().value())).forEach(bulk::add);
    return bulk.end();
  }

  private List<String> allCodes(Set<String> storedCodes) {
    var all = new ArrayList<>(storedCodes);
    all.addAll(rows.keySet());
    return all;
  }

  private Map<String, String> above() {
    var byKey = new HashMap<UUID, String>();
    stored.forEach(unit -> byKey.put(unit.id(), unit.code().value()));
    var above = new LinkedHashMap<String, String>();
    for (var unit : stored) {
      unit.parentId().map(byKey::get).ifPresent(parent -> above.put(unit.code().value(), parent));
    }
    for (var unit : units) {
      above.remove(unit.code().value());
      unit.parent().ifPresent(parent -> above.put(unit.code().value(), parent.value()));
    }
    return above;
  }

  private boolean isBad(String code) {
    return Optional.ofNullable(rows.get(code)).map(RowCheck::isBad).orElse(true);
  }
}

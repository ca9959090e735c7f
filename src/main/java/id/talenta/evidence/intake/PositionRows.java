package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;
import id.talenta.organization.Competence;
import id.talenta.organization.Education;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Pangkat;
import id.talenta.organization.Position;
import id.talenta.organization.PositionCode;
import id.talenta.organization.PositionData;
import id.talenta.organization.PositionLevel;
import id.talenta.organization.PositionStandard;
import id.talenta.organization.UnitCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads positions. The one above may stand further down, so superiors are judged at the end. */
final class PositionRows implements RowReader {
  private static final int HIGHEST_CLASS = 17;
  private static final int MOST_HOLDERS = 10_000;
  private static final int LONGEST_TENURE = 40;
  private static final int HIGHEST_LEVEL = 5;

  private record Child(RowCheck row, String superior) {}

  private final Map<String, Position> stored;
  private final Set<String> units;
  private final Nearest nearestUnit;
  private final Bulk<PositionData> bulk;
  private final Seen<String> codes = new Seen<>();
  private final List<Child> children = new ArrayList<>();
  private final List<PositionData> positions = new ArrayList<>();
  private final Map<String, RowCheck> rows = new LinkedHashMap<>();

  PositionRows(OrganizationService organization, IntakeRun run) {
    this.stored = organization.positionsByCode();
    this.units = organization.unitKeys().keySet();
    this.nearestUnit = new Nearest(units);
    this.bulk =
        new Bulk<>(
            organization::comparePositions, organization::savePositions, run, Integer.MAX_VALUE);
  }

  @Override
  public void row(RowCheck row) {
    var code = row.by(IntakeField.POSITION_CODE, PositionCode::new);
    var title = row.text(IntakeField.NAME);
    var unit = row.by(IntakeField.UNIT_CODE, UnitCode::new);
    var superior = row.by(IntakeField.SUPERIOR_CODE, PositionCode::new);
    var level = row.choice(IntakeField.LEVEL, Choices.LEVEL);
    var positionClass = row.whole(IntakeField.POSITION_CLASS, 1, HIGHEST_CLASS);
    var headcount = row.whole(IntakeField.HEADCOUNT, 1, MOST_HOLDERS);
    var critical = row.choice(IntakeField.CRITICAL, Choices.TRUTH);
    var standard = standard(row);
    code.ifPresent(value -> codes.note(value.value(), row, IntakeField.POSITION_CODE));
    if (unit.filter(value -> !units.contains(value.value())).isPresent()) {
      Problem.unknown(row, IntakeField.UNIT_CODE, "unit-unknown", nearestUnit);
    }
    superior.ifPresent(value -> children.add(new Child(row, value.value())));
    if (row.isBad()) {
      return;
    }
    rows.put(code.orElseThrow().value(), row);
    positions.add(
        new PositionData(
            code.get(),
            title.orElseThrow(),
            unit.orElseThrow(),
            superior,
            level.map(PositionLevel::kind).orElseThrow(),
            level.orElseThrow(),
            positionClass.orElseThrow(),
            headcount.orElseThrow(),
            critical.orElse(false),
            standard.orElseThrow()));
  }

  private static Optional<PositionStandard> standard(RowCheck row) {
    var education = row.by(IntakeField.MINIMUM_EDUCATION, Education::of);
    var fields = row.text(IntakeField.EDUCATION_FIELDS);
    var minimum = row.by(IntakeField.MINIMUM_RANK, Pangkat::of);
    var maximum = row.by(IntakeField.MAXIMUM_RANK, Pangkat::of);
    var tenure = row.whole(IntakeField.TENURE, 0, LONGEST_TENURE);
    if (minimum.isPresent() && maximum.isPresent() && !maximum.get().isAtLeast(minimum.get())) {
      row.problem(IntakeField.MAXIMUM_RANK, "rank.order", minimum.get().value());
    }
    var competences = new EnumMap<Competence, Integer>(Competence.class);
    for (var competence : Competence.values()) {
      row.whole(IntakeField.of(competence), 1, HIGHEST_LEVEL)
          .ifPresent(level -> competences.put(competence, level));
    }
    return education.map(
        lowest ->
            new PositionStandard(
                lowest,
                minimum,
                maximum,
                fields.map(PositionRows::split).orElse(List.of()),
                tenure.orElse(0),
                competences));
  }

  private static List<String> split(String fields) {
    return Arrays.stream(fields.split("[;|]"))
        .map(String::strip)
        .filter(field -> !field.isEmpty())
        .toList();
  }

  @Override
  public BulkChanges end() {
    var known = new ArrayList<>(stored.keySet());
    known.addAll(rows.keySet());
    var nearest = new Nearest(known);
    for (var child : children) {
      if (!codes.contains(child.superior()) && !stored.containsKey(child.superior())) {
        Problem.unknown(child.row(), IntakeField.SUPERIOR_CODE, "superior-unknown", nearest);
      }
    }
    Circles.note(above(), rows, IntakeField.SUPERIOR_CODE);
    positions.stream().filter(position -> !isBad(position.code().value())).forEach(bulk::add);
    return bulk.end();
  }

  private boolean isBad(String code) {
    return Optional.ofNullable(rows.get(code)).map(RowCheck::isBad).orElse(true);
  }

  private Map<String, String> above() {
    var byKey = new HashMap<UUID, String>();
    stored.values().forEach(position -> byKey.put(position.id(), position.code().value()));
    var above = new LinkedHashMap<String, String>();
    for (var position : stored.values()) {
      position
          .reportsToId()
          .map(byKey::get)
          .ifPresent(superior -> above.put(position.code().value(), superior));
    }
    for (var position : positions) {
      above.remove(position.code().value());
      position
          .reportsTo()
          .ifPresent(superior -> above.put(position.code().value(), superior.value()));
    }
    return above;
  }
}

package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;
import id.talenta.organization.Education;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionCode;
import id.talenta.organization.UnitCode;
import id.talenta.people.CivilServantData;
import id.talenta.people.Employment;
import id.talenta.people.Nip;
import id.talenta.people.PeopleService;
import id.talenta.platform.error.UserError;
import java.util.Optional;
import java.util.Set;

/** Reads civil servants. */
final class PersonRows implements RowReader {
  private final Set<String> units;
  private final Set<String> positions;
  private final Nearest nearestUnit;
  private final Nearest nearestPosition;
  private final Bulk<CivilServantData> bulk;
  private final Seen<String> nips = new Seen<>();

  PersonRows(OrganizationService organization, PeopleService people, IntakeRun run) {
    this.units = organization.unitKeys().keySet();
    this.positions = organization.positionKeys().keySet();
    this.nearestUnit = new Nearest(units);
    this.nearestPosition = new Nearest(positions);
    this.bulk = new Bulk<>(people::compare, people::save, run, Bulk.PORTION);
  }

  @Override
  public void row(RowCheck row) {
    var nip = row.nip();
    var name = row.text(IntakeField.NAME);
    var employment = row.choice(IntakeField.EMPLOYMENT, Choices.EMPLOYMENT);
    var rank = row.by(IntakeField.RANK, Pangkat::of);
    var rankSince = row.pastDay(IntakeField.RANK_SINCE);
    var education = row.by(IntakeField.EDUCATION, Education::of);
    var field = row.text(IntakeField.EDUCATION_FIELD);
    var unit = row.by(IntakeField.UNIT_CODE, UnitCode::new);
    var position = row.by(IntakeField.POSITION_CODE, PositionCode::new);
    var positionSince = row.pastDay(IntakeField.POSITION_SINCE);
    nip.ifPresent(value -> nips.note(value.value(), row, IntakeField.NIP));
    judge(row, nip, employment, rank);
    if (unit.filter(code -> !units.contains(code.value())).isPresent()) {
      Problem.unknown(row, IntakeField.UNIT_CODE, "unit-unknown", nearestUnit);
    }
    if (position.filter(code -> !positions.contains(code.value())).isPresent()) {
      Problem.unknown(row, IntakeField.POSITION_CODE, "position-unknown", nearestPosition);
    }
    nip.ifPresent(
        value -> {
          Problem.beforeBirth(row, IntakeField.RANK_SINCE, rankSince, value);
          Problem.beforeBirth(row, IntakeField.POSITION_SINCE, positionSince, value);
        });
    if (!row.isBad()) {
      bulk.add(
          new CivilServantData(
              nip.orElseThrow(),
              name.orElseThrow(),
              employment.orElseThrow(),
              rank,
              rankSince,
              education.orElseThrow(),
              field.orElse(""),
              unit.orElseThrow(),
              position,
              positionSince));
    }
  }

  /** What the NIP, the employment and the rank say of each other. */
  private static void judge(
      RowCheck row, Optional<Nip> nip, Optional<Employment> employment, Optional<Pangkat> rank) {
    if (employment.isEmpty()) {
      return;
    }
    if (nip.isPresent()) {
      try {
        if (nip.get().appointedOn(employment.get()).isAfter(row.today())) {
          row.problem(IntakeField.NIP, "nip.future");
        }
      } catch (UserError refused) {
        row.problem(IntakeField.NIP, Problems.code(refused), refused.arguments());
      }
    }
    var scale =
        switch (employment.get()) {
          case PNS -> Pangkat.Scale.PNS;
          case PPPK -> Pangkat.Scale.PPPK;
        };
    if (rank.filter(value -> value.scale() != scale).isPresent()) {
      row.problem(IntakeField.RANK, "rank.scale." + scale);
    }
  }

  @Override
  public BulkChanges end() {
    return bulk.end();
  }
}

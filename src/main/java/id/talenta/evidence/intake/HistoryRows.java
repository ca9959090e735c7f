package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;
import id.talenta.organization.PositionLevel;
import id.talenta.people.HeldPosition;
import id.talenta.people.PeopleService;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/** Reads histories of posts. */
final class HistoryRows implements RowReader {
  private record Key(UUID person, LocalDate from, String title) {}

  private final Map<String, UUID> people;
  private final Bulk<HeldPosition> bulk;
  private final Seen<Key> seen = new Seen<>();

  HistoryRows(PeopleService people, IntakeRun run) {
    this.people = people.keysByNip();
    this.bulk = new Bulk<>(people::compareHistory, people::saveHistory, run, Bulk.PORTION);
  }

  @Override
  public void row(RowCheck row) {
    var nip = row.nip();
    var title = row.text(IntakeField.NAME);
    var unit = row.text(IntakeField.UNIT_NAME);
    var level = row.choice(IntakeField.LEVEL, Choices.LEVEL);
    var from = row.pastDay(IntakeField.FROM);
    var until = row.day(IntakeField.UNTIL);
    var acting = row.choice(IntakeField.ACTING, Choices.TRUTH);
    Problem.order(row, from, until);
    nip.ifPresent(value -> Problem.beforeBirth(row, IntakeField.FROM, from, value));
    var person = nip.map(value -> people.get(value.value()));
    if (nip.isPresent() && person.isEmpty()) {
      Problem.unknownNip(row, nip.get(), people.keySet());
    }
    if (person.isPresent() && from.isPresent() && title.isPresent()) {
      seen.note(new Key(person.get(), from.get(), title.get()), row, IntakeField.NAME);
    }
    if (!row.isBad()) {
      bulk.add(
          new HeldPosition(
              person.orElseThrow(),
              title.orElseThrow(),
              unit.orElseThrow(),
              level.map(PositionLevel::kind).orElseThrow(),
              level.orElseThrow(),
              from.orElseThrow(),
              until,
              acting.orElse(false)));
    }
  }

  @Override
  public BulkChanges end() {
    return bulk.end();
  }
}

package id.talenta.people;

import id.talenta.organization.BulkChanges;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Position;
import id.talenta.platform.Ids;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tells rows that are new from those that changed, and stores both. */
@Singleton
class PeopleBulk {
  private record Split<T>(List<T> added, List<T> changed, List<UUID> superseded, int same) {
    BulkChanges counts() {
      return new BulkChanges(added.size(), changed.size(), same);
    }
  }

  private final CivilServantRepository people;
  private final PositionHistoryRepository history;
  private final OrganizationService organization;
  private final Clock clock;

  PeopleBulk(
      CivilServantRepository people,
      PositionHistoryRepository history,
      OrganizationService organization,
      Clock clock) {
    this.people = people;
    this.history = history;
    this.organization = organization;
    this.clock = clock;
  }

  BulkChanges compare(List<CivilServantData> data) {
    return split(data).counts();
  }

  BulkChanges save(List<CivilServantData> data) {
    var split = split(data);
    var now = clock.instant();
    people.insert(split.added(), now);
    people.update(split.changed(), now);
    return split.counts();
  }

  BulkChanges compareHistory(List<HeldPosition> entries) {
    return splitHistory(entries).counts();
  }

  BulkChanges saveHistory(List<HeldPosition> entries) {
    var split = splitHistory(entries);
    var now = clock.instant();
    history.supersede(split.superseded(), now);
    var rows = new ArrayList<>(split.added());
    rows.addAll(split.changed());
    history.insert(rows, now);
    return split.counts();
  }

  private Split<CivilServant> split(List<CivilServantData> data) {
    var units = organization.unitKeys();
    var positions = organization.positionsByCode();
    var known = people.byNip(data.stream().map(row -> row.nip().value()).toList());
    var added = new ArrayList<CivilServant>();
    var changed = new ArrayList<CivilServant>();
    var same = 0;
    for (var row : data) {
      var stored = Optional.ofNullable(known.get(row.nip().value()));
      var person = person(row, stored, units, positions);
      if (stored.isEmpty()) {
        added.add(person);
      } else if (stored.get().equals(person)) {
        same++;
      } else {
        changed.add(person);
      }
    }
    return new Split<>(added, changed, List.of(), same);
  }

  private static CivilServant person(
      CivilServantData data,
      Optional<CivilServant> stored,
      Map<String, UUID> units,
      Map<String, Position> positions) {
    var position = data.position().map(code -> positions.get(code.value()));
    return new CivilServant(
        stored.map(CivilServant::id).orElseGet(Ids::next),
        data.nip(),
        data.name(),
        data.employment(),
        data.nip().sex(),
        data.nip().bornOn(),
        data.rank(),
        data.rankSince(),
        data.education(),
        data.educationField(),
        Optional.ofNullable(units.get(data.unit().value())),
        position.map(Position::id),
        data.positionSince(),
        position.map(Position::kind),
        position.map(Position::level),
        data.nip().appointedOn(data.employment()),
        stored.flatMap(CivilServant::leftOn));
  }

  private Split<HeldPosition> splitHistory(List<HeldPosition> entries) {
    var persons = entries.stream().map(HeldPosition::civilServantId).distinct().toList();
    var known = history.current(persons);
    var added = new ArrayList<HeldPosition>();
    var changed = new ArrayList<HeldPosition>();
    var superseded = new ArrayList<UUID>();
    var same = 0;
    for (var entry : entries) {
      var stored = known.get(PositionHistoryRepository.Key.of(entry));
      if (stored == null) {
        added.add(entry);
      } else if (stored.held().equals(entry)) {
        same++;
      } else {
        changed.add(entry);
        superseded.add(stored.id());
      }
    }
    return new Split<>(added, changed, superseded, same);
  }
}

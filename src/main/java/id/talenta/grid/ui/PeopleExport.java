package id.talenta.grid.ui;

import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.export.ExportedList;
import id.talenta.export.TableExport;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.PersonBox;
import id.talenta.organization.Pangkat;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.ui.Text;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The list of people as a file; with what each of them lacks, when that is what was asked for. */
@Singleton
final class PeopleExport {
  private final PeopleService people;
  private final GridService grid;
  private final EvidenceService evidence;
  private final Clock clock;

  PeopleExport(PeopleService people, GridService grid, EvidenceService evidence, Clock clock) {
    this.people = people;
    this.grid = grid;
    this.evidence = evidence;
    this.clock = clock;
  }

  TableExport of(GridQuery query, Optional<MappingRun> run) {
    var headers =
        new ArrayList<>(
            List.of(
                Text.of("grid.column.nip"),
                Text.of("grid.export.name"),
                Text.of("grid.filter.employment"),
                Text.of("grid.column.rank"),
                Text.of("grid.export.post"),
                Text.of("grid.filter.level"),
                Text.of("grid.filter.unit"),
                Text.of("grid.filter.education"),
                Text.of("grid.column.box")));
    if (!query.lacking().isEmpty()) {
      headers.add(Text.of("grid.filter.lacking"));
    }
    var today = LocalDate.now(clock);
    var filter = query.people(today);
    return new TableExport(
        ExportedList.PEOPLE,
        Text.of("export.list", ExportedList.PEOPLE),
        headers,
        TableExport.Rows.paged(
            (offset, limit) ->
                known(
                    people.search(filter, PeopleSort.BY_NAME, offset, limit),
                    run,
                    query.lacking(),
                    today),
            row -> cells(row, query.lacking())));
  }

  /** A person with the box and with what the person lacks. */
  private record Listed(PersonSummary person, Optional<PersonBox> box, Set<EvidenceKind> lacked) {}

  private List<Listed> known(
      List<PersonSummary> page,
      Optional<MappingRun> run,
      Set<EvidenceKind> kinds,
      LocalDate today) {
    var keys = page.stream().map(PersonSummary::id).toList();
    Map<UUID, PersonBox> boxes =
        run.map(latest -> grid.boxes(latest.id(), keys)).orElseGet(Map::of);
    Map<UUID, Set<EvidenceKind>> lacked =
        kinds.isEmpty() ? Map.of() : evidence.lacked(keys, kinds, today);
    return page.stream()
        .map(
            person ->
                new Listed(
                    person,
                    Optional.ofNullable(boxes.get(person.id())),
                    lacked.getOrDefault(person.id(), Set.of())))
        .toList();
  }

  private static List<@Nullable Object> cells(Listed row, Set<EvidenceKind> lacking) {
    var person = row.person();
    var cells = new ArrayList<@Nullable Object>();
    cells.add(person.nip().value());
    cells.add(person.name());
    cells.add(Text.of("people.employment", person.employment()));
    cells.add(person.rank().map(Pangkat::value));
    cells.add(person.position());
    cells.add(person.level().map(level -> Text.of("organization.level", level)));
    cells.add(person.unit());
    cells.add(Text.of("evidence.code", person.education()));
    cells.add(row.box().map(PersonBox::boxOfRecord));
    if (!lacking.isEmpty()) {
      cells.add(row.lacked().stream().sorted().map(Words::kind).collect(Collectors.joining(", ")));
    }
    return cells;
  }
}

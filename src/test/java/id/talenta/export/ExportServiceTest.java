package id.talenta.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.platform.file.Cell;
import id.talenta.platform.file.TableLimits;
import id.talenta.platform.file.TableReader;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;

/** Who takes lists away, what the files hold, and what the journal knows of it. */
class ExportServiceTest {
  private static final TenantCode TENANT = TestDatabase.newTenant();
  private static final String FORMULA = "=HYPERLINK(\"http://jahat.example\")";
  private static final TableExport LIST =
      new TableExport(
          ExportedList.PEOPLE,
          "Pegawai",
          List.of("NIP", "Nama", "Lahir", "Nilai"),
          row -> {
            row.accept(Arrays.asList("198001012005011001", FORMULA, LocalDate.of(1980, 1, 1), 7));
            row.accept(Arrays.asList("198102022006021002", "Budi", Optional.empty(), null));
          });

  private final ExportService service = TestDatabase.context().getBean(ExportService.class);
  private final JournalService journal = TestDatabase.context().getBean(JournalService.class);

  @Test
  void a_workbook_holds_the_rows_and_texts_that_begin_like_formulas_stay_texts()
      throws IOException {
    var rows = new ArrayList<String>();
    as(Role.ANALYST, LIST, ExportFormat.XLSX, file -> rows.addAll(read(file.path())));
    assertThat(rows.get(1)).isEqualTo("198001012005011001|" + FORMULA + "|01-01-1980|7");
    assertThat(rows.get(2)).isEqualTo("198102022006021002|Budi");
    var sheet = new StringBuilder();
    as(Role.ANALYST, LIST, ExportFormat.XLSX, file -> sheet.append(sheet(file.path())));
    assertThat(sheet).contains("<row ").doesNotContain("<f>");
  }

  @Test
  void a_text_file_guards_what_begins_like_a_formula() {
    var content = new StringBuilder();
    as(Role.ANALYST, LIST, ExportFormat.CSV, file -> content.append(Files.readString(file.path())));
    assertThat(content).contains("'=HYPERLINK").contains("01-01-1980");
  }

  @Test
  void the_journal_knows_who_took_how_many_rows_of_which_list_before_the_file_is_given() {
    var before = entries().size();
    as(
        Role.ANALYST,
        LIST,
        ExportFormat.XLSX,
        file -> {
          assertThat(file.rows()).isEqualTo(2);
          assertThat(file.name()).matches("pegawai-\\d{4}-\\d{2}-\\d{2}\\.xlsx");
          assertThat(entries()).hasSize(before + 1);
        });
    var entry = entries().getFirst();
    assertThat(entry.actorName()).contains("Siti");
    assertThat(entry.details().orElseThrow())
        .contains("PEOPLE")
        .contains("\"rows\":2")
        .doesNotContain("Budi", "1981", "Siti");
  }

  @Test
  void an_auditor_who_may_only_read_takes_a_list_and_is_noted_too() {
    var before = entries().size();
    as(Role.AUDITOR, LIST, ExportFormat.XLSX, file -> assertThat(file.rows()).isEqualTo(2));
    assertThat(entries()).hasSize(before + 1);
  }

  @Test
  void visitors_and_civil_servants_take_no_lists_away() {
    for (var role : List.of(Role.VISITOR, Role.CIVIL_SERVANT, Role.SYSTEM)) {
      assertThatThrownBy(() -> as(role, LIST, ExportFormat.XLSX, file -> {}))
          .isInstanceOf(NotAllowedException.class);
    }
  }

  @Test
  void what_may_not_be_read_is_neither_given_nor_noted() {
    var before = entries().size();
    var refused =
        new TableExport(
            ExportedList.DECISIONS,
            "Keputusan",
            List.of("Jabatan"),
            row -> {
              row.accept(List.of("Camat"));
              throw new NotAllowedException("not yours");
            });
    assertThatThrownBy(
            () ->
                as(
                    Role.ANALYST,
                    refused,
                    ExportFormat.XLSX,
                    file -> {
                      throw new IOException("it was given");
                    }))
        .isInstanceOf(NotAllowedException.class);
    assertThat(entries()).hasSize(before);
  }

  @Test
  void nothing_stays_on_disk_when_the_file_was_given_or_nobody_took_it() {
    var files = new ArrayList<Path>();
    as(Role.ANALYST, LIST, ExportFormat.XLSX, file -> files.add(file.path()));
    assertThatThrownBy(
            () ->
                as(
                    Role.ANALYST,
                    LIST,
                    ExportFormat.XLSX,
                    file -> {
                      files.add(file.path());
                      throw new IOException("gone");
                    }))
        .hasMessageContaining("gone");
    assertThat(files).hasSize(2).noneMatch(Files::exists);
  }

  @Test
  void a_list_of_many_pages_has_each_row_once() {
    var all = IntStream.range(0, 1203).boxed().toList();
    var paged =
        new TableExport(
            ExportedList.PEOPLE,
            "Pegawai",
            List.of("Nomor"),
            TableExport.Rows.paged(
                (offset, limit) -> all.stream().skip(offset).limit(limit).toList(), List::of));
    var rows = new ArrayList<String>();
    as(
        Role.ANALYST,
        paged,
        ExportFormat.XLSX,
        file -> {
          assertThat(file.rows()).isEqualTo(all.size());
          rows.addAll(read(file.path()));
        });
    assertThat(rows.subList(1, rows.size())).isEqualTo(all.stream().map(String::valueOf).toList());
  }

  private void as(
      Role role, TableExport export, ExportFormat format, ExportService.Receiver receiver) {
    var actor =
        new Actor(UUID.randomUUID(), "Siti", Set.of(role), Optional.empty(), Optional.empty());
    Scopes.run(Scope.tenant(TENANT), actor, () -> service.take(export, format, receiver));
  }

  private List<JournalLine> entries() {
    var taken =
        new JournalFilter(
            Optional.of("export"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return TestDatabase.in(TENANT, () -> journal.page(taken, 0, 100));
  }

  private static List<String> read(Path file) throws IOException {
    var rows = new ArrayList<String>();
    try (var table = TableReader.open(file, TableLimits.IMPORT)) {
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        rows.add(String.join("|", row.get().cells().stream().map(Cell::text).toList()));
      }
    }
    return rows;
  }

  private static String sheet(Path file) throws IOException {
    try (var zip = new ZipFile(file.toFile());
        var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml"))) {
      return new String(sheet.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}

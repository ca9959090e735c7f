package id.talenta.platform.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TableWriterTest {
  private static final LocalDate DAY = LocalDate.of(2025, 1, 9);

  @TempDir private Path folder;

  @Test
  void a_csv_file_opens_in_a_spreadsheet_without_running_anything() {
    var output = new ByteArrayOutputStream();
    try (var table = TableWriter.csv(output)) {
      table.row("nama", "nilai");
      table.row("=cmd|' /C calc'!A0", new BigDecimal("80.5"), DAY, true, Optional.empty(), null);
      table.row("+62", "-5", "@x", -5);
      table.row("\uff1d1+1", "\uff0b62", "\uff0d5", "\uff20x");
      table.row("\t=1", "\r=1", "\n=1", "a=1");
    }
    assertThat(output.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "\ufeffnama;nilai\r\n"
                + "'=cmd|' /C calc'!A0;80,5;09-01-2025;ya;;\r\n"
                + "'+62;'-5;'@x;-5\r\n"
                + "'\uff1d1+1;'\uff0b62;'\uff0d5;'\uff20x\r\n"
                + "'\t=1;\"'\r=1\";\"'\n=1\";a=1\r\n");
  }

  @Test
  void what_a_workbook_holds_is_read_back_as_it_was_written() throws IOException {
    var file = folder.resolve("table.xlsx");
    try (var output = Files.newOutputStream(file);
        var workbook = new WorkbookWriter(output)) {
      try (var sheet = workbook.sheet("Data")) {
        sheet.row("nip", "rumus", "hari", "nilai", "ya");
        sheet.row("198001172005012003", "=1+1", DAY, new BigDecimal("80.5"), true);
      }
      try (var sheet = workbook.sheet("Petunjuk")) {
        sheet.row("kolom", "isi");
      }
    }
    try (var table = TableReader.open(file, TableLimits.IMPORT)) {
      assertThat(table.next()).isPresent();
      assertThat(table.next().orElseThrow().cells())
          .containsExactly(
              new Cell.Text("198001172005012003"),
              new Cell.Text("=1+1"),
              new Cell.Day(DAY),
              new Cell.Number(new BigDecimal("80.5")),
              new Cell.Text("ya"));
      assertThat(table.next()).isEmpty();
    }
  }
}

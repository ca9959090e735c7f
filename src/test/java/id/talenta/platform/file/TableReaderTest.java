package id.talenta.platform.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TableReaderTest {
  private static final TableLimits SMALL = new TableLimits(1 << 20, 5, 3, 20, 20 << 20);

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {";", ",", "\t"})
  void finds_out_the_separator(String separator) {
    var rows =
        read(text("nip;nama\n1;\"A;B,C\"\n".replace(";", separator), StandardCharsets.UTF_8));
    assertThat(texts(rows.get(0))).containsExactly("nip", "nama");
    assertThat(texts(rows.get(1))).hasSize(2);
  }

  @Test
  void a_comma_in_quotes_is_not_the_separator() {
    var rows = read(text("\"a,b,c\";x\n1;2\n", StandardCharsets.UTF_8));
    assertThat(texts(rows.get(0))).containsExactly("a,b,c", "x");
  }

  @Test
  void finds_out_the_encoding() {
    var expected = List.of("é", "x");
    for (var charset : List.of("UTF-8", "windows-1252", "UTF-16")) {
      var rows = read(text("é;x\n", Charset.forName(charset)));
      assertThat(texts(rows.getFirst())).as(charset).isEqualTo(expected);
    }
    var marked = read(text("\ufeffé;x\n", StandardCharsets.UTF_8));
    assertThat(texts(marked.getFirst())).isEqualTo(expected);
  }

  @Test
  void numbers_rows_as_a_spreadsheet_does_and_skips_blank_ones() {
    var rows = read(text("a;b\n\n;;\n1;\"two\nlines\"\n2;\n", StandardCharsets.UTF_8));
    assertThat(rows).extracting(TableRow::number).containsExactly(1, 4, 5);
    assertThat(rows.get(2).cell(1)).isEqualTo(Cell.EMPTY);
    assertThat(rows.get(2).cell(99)).isEqualTo(Cell.EMPTY);
  }

  @Test
  void takes_away_the_apostrophe_that_keeps_formulas_from_running() {
    var rows = read(text("'=1+1;'abc;' 5\n'\uff1d1\n", StandardCharsets.UTF_8));
    assertThat(texts(rows.getFirst())).containsExactly("=1+1", "'abc", "' 5");
    assertThat(texts(rows.getLast())).startsWith("\uff1d1");
  }

  @Test
  void reads_real_days_and_numbers_of_a_workbook() throws IOException {
    var file = folder.resolve("table.xlsx");
    try (var output = Files.newOutputStream(file);
        var workbook = new Workbook(output, "test", "1.0")) {
      var sheet = workbook.newWorksheet("Data");
      sheet.value(0, 0, "tanggal");
      sheet.value(2, 0, LocalDate.of(2024, 12, 31));
      sheet.style(2, 0).format("dd-mm-yyyy").set();
      sheet.value(2, 1, 81.299999999999997);
      sheet.value(2, 2, true);
      sheet.value(2, 4, "  akhir ");
      sheet.value(3, 0, 198001172005012003L);
      sheet.formula(3, 1, "1/0");
    }
    var rows = read(file);
    assertThat(rows).extracting(TableRow::number).containsExactly(1, 3, 4);
    assertThat(rows.get(1).cells())
        .containsExactly(
            new Cell.Day(LocalDate.of(2024, 12, 31)),
            new Cell.Number(new BigDecimal("81.3")),
            new Cell.Truth(true),
            Cell.EMPTY,
            new Cell.Text("akhir"));
    assertThat(rows.get(2).cell(0))
        .isEqualTo(new Cell.Number(new BigDecimal("198001172005012000")));
    assertThat(rows.get(2).cell(1)).isInstanceOf(Cell.Broken.class);
  }

  @Test
  void refuses_what_is_no_table() {
    refuses(text("", StandardCharsets.UTF_8), "file.error.empty");
    refuses(text("%PDF-1.7 ...", StandardCharsets.UTF_8), "file.error.kind");
    refuses(text("<html><table>", StandardCharsets.UTF_8), "file.error.kind");
    refuses(text("a;b\u0000c", StandardCharsets.UTF_8), "file.error.kind");
    refuses(bytes(0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3), "file.error.old-workbook");
    refuses(bytes('a', ';', 0x81, '\n'), "file.error.encoding");
    refuses(zip(Map.of("readme.txt", "hello")), "file.error.kind");
    refuses(bytes('P', 'K', 3, 4, 1, 2, 3), "file.error.workbook");
  }

  @Test
  void refuses_what_goes_beyond_the_limits() {
    refuses(text("a\n".repeat(6), StandardCharsets.UTF_8), "file.error.rows");
    refuses(text("a;b;c;d\n", StandardCharsets.UTF_8), "file.error.columns");
    refuses(text("x".repeat(21), StandardCharsets.UTF_8), "file.error.cell");
    refuses(text("x".repeat(2 << 20), StandardCharsets.UTF_8), "file.error.size");
    refuses(text("a;b\n1;\"open\n", StandardCharsets.UTF_8), "file.error.csv");
  }

  @Test
  void empty_columns_beyond_the_limit_do_no_harm() {
    assertThat(read(text("a;b;c;;;;\n", StandardCharsets.UTF_8))).hasSize(1);
  }

  @Test
  void refuses_a_workbook_that_would_fill_the_memory() {
    refuses(workbook("<v/>".repeat(4 << 20)), "file.error.inflated");
    refuses(workbook("<t>" + "x7y".repeat(100_000) + "</t>"), "file.error.workbook");
    refuses(workbook("<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>"), "file.error.workbook");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<si/>", "<x:si >", "<si\t/>"})
  void refuses_more_shared_texts_than_the_memory_holds(String text) {
    refuses(large("<sst>" + text.repeat(KeptElements.MOST_TEXTS + 1)), "file.error.texts");
  }

  @Test
  void refuses_rows_cells_and_formats_that_no_spreadsheet_has() {
    refuses(large("<row/>".repeat((1 << 20) + 1)), "file.error.workbook");
    refuses(large("<row>" + "<c/>".repeat((1 << 14) + 1)), "file.error.workbook");
    refuses(large("<xf/>".repeat(200_001)), "file.error.workbook");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        " r='ZZZZZZ1'",
        "\tr=\"ZZZZZZ1\"",
        "\nr = \"ZZZZZZ1\"",
        " x='>' r='1ZZZZZZ'",
        " r='&#90;&#90;&#90;&#90;&#90;&#90;1'"
      })
  void refuses_a_cell_far_to_the_right_however_its_address_is_written(String address) {
    refuses(workbook("<row><c" + address + "><v>1</v></c></row>"), "file.error.workbook");
  }

  @Test
  void looks_at_every_part_that_could_be_read_as_a_sheet_whatever_its_name_and_characters() {
    var cell = "<row><c r=\"ZZZZZZ1\"><v>1</v></c></row>";
    var parts =
        Map.of(
            "[Content_Types].xml", "<Types/>",
            "xl/workbook.xml", "<workbook/>",
            "xl/worksheets/sheet1.bin", cell);
    refuses(zip(parts), "file.error.workbook");
    var wide = new StringBuilder();
    cell.chars().forEach(character -> wide.append('\0').append((char) character));
    refuses(workbook(wide.toString()), "file.error.workbook");
  }

  /** A workbook whose sheet does not shrink as much as one that only wants to fill the memory. */
  private Path large(String sheet) {
    var noise = new byte[1 << 17];
    new Random(1).nextBytes(noise);
    return workbook(sheet + Base64.getEncoder().encodeToString(noise));
  }

  private Path workbook(String sheet) {
    return zip(
        Map.of(
            "[Content_Types].xml", "<Types/>",
            "xl/workbook.xml", "<workbook/>",
            "xl/worksheets/sheet1.xml", sheet));
  }

  private void refuses(Path file, String key) {
    assertThatThrownBy(() -> read(file)).isInstanceOf(UserError.class).hasMessage(key);
  }

  private static List<TableRow> read(Path file) {
    var rows = new ArrayList<TableRow>();
    try (var table = TableReader.open(file, limits(file))) {
      for (var row = table.next(); row.isPresent(); row = table.next()) {
        rows.add(row.get());
      }
    }
    return rows;
  }

  private static TableLimits limits(Path file) {
    return file.toString().endsWith("table.xlsx") ? TableLimits.IMPORT : SMALL;
  }

  private static List<String> texts(TableRow row) {
    return row.cells().stream().map(Cell::text).toList();
  }

  private Path text(String text, Charset charset) {
    return write(text.getBytes(charset));
  }

  private Path bytes(int... values) {
    var bytes = new byte[values.length];
    for (var index = 0; index < values.length; index++) {
      bytes[index] = (byte) values[index];
    }
    return write(bytes);
  }

  private Path write(byte[] bytes) {
    try {
      return Files.write(folder.resolve("table"), bytes);
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private Path zip(Map<String, String> parts) {
    var file = folder.resolve("parts.zip");
    try (OutputStream output = Files.newOutputStream(file);
        var zip = new ZipOutputStream(output)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    }
    return file;
  }
}

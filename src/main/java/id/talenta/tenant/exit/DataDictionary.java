package id.talenta.tenant.exit;

import id.talenta.platform.database.TableSelection;
import id.talenta.platform.database.TableShape;
import id.talenta.platform.database.TableTransfer;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What every table and column means, in both languages, from {@code dictionary/tenant.txt}: one
 * line each, {@code table.column|Indonesian|English}.
 */
final class DataDictionary {
  private static final String SOURCE = "/dictionary/tenant.txt";
  private static final int PARTS = 3;

  private final Map<String, Meaning> meanings;

  private DataDictionary(Map<String, Meaning> meanings) {
    this.meanings = meanings;
  }

  /**
   * A meaning.
   *
   * @param indonesian in Bahasa Indonesia
   * @param english in English
   */
  record Meaning(String indonesian, String english) {}

  static DataDictionary load() {
    try (var input =
            Objects.requireNonNull(DataDictionary.class.getResourceAsStream(SOURCE), SOURCE);
        var reader = new BufferedReader(new InputStreamReader(input, StandardCharsets.UTF_8))) {
      var meanings = new LinkedHashMap<String, Meaning>();
      reader
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\\|", -1))
          .forEach(parts -> put(meanings, parts));
      return new DataDictionary(meanings);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static void put(Map<String, Meaning> meanings, String[] parts) {
    if (parts.length != PARTS || meanings.containsKey(parts[0])) {
      throw new IllegalStateException(SOURCE + " is malformed at " + parts[0]);
    }
    meanings.put(parts[0], new Meaning(parts[1].strip(), parts[2].strip()));
  }

  /** All names that it explains: {@code table} and {@code table.column}. */
  Set<String> names() {
    return meanings.keySet();
  }

  Optional<Meaning> of(String table) {
    return Optional.ofNullable(meanings.get(table));
  }

  Optional<Meaning> of(TableShape table, TableShape.Column column) {
    return Optional.ofNullable(meanings.get(table.name() + "." + column.name()));
  }

  /** As a table for programs. */
  String csv(List<TableSelection> tables) {
    return "table,column,type,empty_allowed,arti,meaning\n"
        + tables.stream()
            .flatMap(
                each -> TableTransfer.copied(each).map(column -> csvLine(each.table(), column)))
            .collect(Collectors.joining());
  }

  private String csvLine(TableShape table, TableShape.Column column) {
    var meaning = of(table, column).orElse(new Meaning("", ""));
    return String.join(
            ",",
            table.name(),
            column.name(),
            quoted(column.type()),
            String.valueOf(column.nullable()),
            quoted(meaning.indonesian()),
            quoted(meaning.english()))
        + "\n";
  }

  private static String quoted(String text) {
    return '"' + text.replace("\"", "\"\"") + '"';
  }

  /** As a text for people. */
  String text(List<TableSelection> tables) {
    return "# Kamus data / Data dictionary\n"
        + tables.stream().map(this::section).collect(Collectors.joining());
  }

  private String section(TableSelection selection) {
    var table = selection.table();
    var meaning = of(table.name()).orElse(new Meaning("", ""));
    return "\n## "
        + table.name()
        + "\n\n"
        + meaning.indonesian()
        + "  \n*"
        + meaning.english()
        + "*\n\n| kolom / column | jenis / type | arti | meaning |\n| --- | --- | --- | --- |\n"
        + TableTransfer.copied(selection)
            .map(column -> row(table, column))
            .collect(Collectors.joining());
  }

  private String row(TableShape table, TableShape.Column column) {
    var meaning = of(table, column).orElse(new Meaning("", ""));
    return "| `"
        + column.name()
        + "` | "
        + column.type()
        + " | "
        + meaning.indonesian()
        + " | "
        + meaning.english()
        + " |\n";
  }
}

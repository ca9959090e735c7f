package id.talenta.evidence.intake;

import id.talenta.platform.file.TableRow;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which column of a file holds what, as its heading row says. */
final class Headings {
  /** Heading of the column that names a row's place in the file it was taken from. */
  static final String ORIGIN = "Baris Asal";

  /** Heading of the column that says what is wrong with a row. */
  static final String PROBLEM = "Masalah";

  private static final Set<String> OURS = Set.of(Choices.key(ORIGIN), Choices.key(PROBLEM));
  private static final int FEWEST = 2;

  private final IntakeKind kind;
  private final Map<IntakeField, Integer> columns;
  private final Map<IntakeField, String> headers;
  private final List<String> twice;
  private final List<String> ignored;

  private Headings(
      IntakeKind kind,
      Map<IntakeField, Integer> columns,
      Map<IntakeField, String> headers,
      List<String> twice,
      List<String> ignored) {
    this.kind = kind;
    this.columns = columns;
    this.headers = headers;
    this.twice = twice;
    this.ignored = ignored;
  }

  /** What a row says if it is taken for a heading row. */
  static Headings of(IntakeKind kind, TableRow row) {
    var columns = new EnumMap<IntakeField, Integer>(IntakeField.class);
    var headers = new EnumMap<IntakeField, String>(IntakeField.class);
    var twice = new ArrayList<String>();
    var ignored = new ArrayList<String>();
    var proper = names(kind, true);
    var other = names(kind, false);
    // The template's own headings first: a file may have both "Pangkat" and "Golongan".
    for (var names : List.of(proper, other)) {
      for (var index = 0; index < row.cells().size(); index++) {
        var text = CellText.clean(row.cell(index).text());
        var field = names.get(Choices.key(text));
        if (field == null || columns.containsValue(index)) {
          continue;
        }
        if (columns.putIfAbsent(field, index) == null) {
          headers.put(field, text);
        } else if (names == proper) {
          twice.add(text);
        }
      }
    }
    for (var index = 0; index < row.cells().size(); index++) {
      var text = CellText.clean(row.cell(index).text());
      if (!text.isEmpty()
          && !columns.containsValue(index)
          && !twice.contains(text)
          && !OURS.contains(Choices.key(text))) {
        ignored.add(text);
      }
    }
    return new Headings(kind, columns, headers, twice, ignored);
  }

  /** Whether a row with so many known headings is meant as the heading row. */
  boolean areLikely() {
    var wanted = kind.columns().stream().filter(IntakeColumn::required).count();
    return columns.size() >= FEWEST && columns.size() * 2L >= wanted;
  }

  /** Required columns that are not there. */
  List<IntakeColumn> missing() {
    return kind.columns().stream()
        .filter(column -> column.required() && !columns.containsKey(column.field()))
        .toList();
  }

  /** Headings that stand there more than once. */
  List<String> twice() {
    return List.copyOf(twice);
  }

  /** Headings that say nothing to this import. */
  List<String> ignored() {
    return List.copyOf(ignored);
  }

  /** Place of a field's column, from 0; -1 when there is none. */
  int column(IntakeField field) {
    return columns.getOrDefault(field, -1);
  }

  boolean isRequired(IntakeField field) {
    return kind.column(field).map(IntakeColumn::required).orElse(false);
  }

  /** The heading of a field's column as the file has it. */
  String header(IntakeField field) {
    var header = headers.get(field);
    return header == null ? kind.column(field).map(IntakeColumn::header).orElse("") : header;
  }

  private static Map<String, IntakeField> names(IntakeKind kind, boolean proper) {
    var names = new HashMap<String, IntakeField>();
    for (var column : kind.columns()) {
      var words = proper ? List.of(column.header()) : column.otherHeaders();
      words.forEach(word -> names.putIfAbsent(Choices.key(word), column.field()));
    }
    return names;
  }
}

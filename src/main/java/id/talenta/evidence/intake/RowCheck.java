package id.talenta.evidence.intake;

import id.talenta.people.Nip;
import id.talenta.platform.file.Cell;
import id.talenta.platform.file.TableRow;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row while it is read. Every method reads one column: a value that cannot be read is noted as a
 * problem and nothing is returned, and so is an empty cell of a required column. What is wrong with
 * other columns is still found.
 */
final class RowCheck {
  /** The longest name, title or source. */
  static final int LONGEST_TEXT = 300;

  private final Headings headings;
  private final RowPlace place;
  private final TableRow row;
  private final Problems problems;
  private final LocalDate today;

  RowCheck(Headings headings, RowPlace place, TableRow row, Problems problems, LocalDate today) {
    this.headings = headings;
    this.place = place;
    this.row = row;
    this.problems = problems;
    this.today = today;
  }

  RowPlace place() {
    return place;
  }

  /** Whether something is wrong with this row, as far as it has been read. */
  boolean isBad() {
    return problems.isBad(place);
  }

  Optional<String> text(IntakeField field) {
    return read(
        field,
        (cell, text) ->
            text.length() > LONGEST_TEXT
                ? Read.bad("too-long", LONGEST_TEXT)
                : CellText.hasControls(text) ? Read.bad("characters") : Read.good(text));
  }

  /** Reads by a function of the domain, whose refusals carry their reason. */
  <T> Optional<T> by(IntakeField field, Function<String, T> reader) {
    return read(field, (cell, text) -> Read.by(reader, text));
  }

  Optional<Nip> nip() {
    return read(IntakeField.NIP, NipReader::read);
  }

  <T> Optional<T> choice(IntakeField field, Choices<T> choices) {
    return read(
        field,
        (cell, text) ->
            choices
                .find(text)
                .map(Read::good)
                .orElseGet(() -> Read.bad("choice", String.join(", ", choices.labels()))));
  }

  /** A day that is not in the future. */
  Optional<LocalDate> pastDay(IntakeField field) {
    return read(field, (cell, text) -> notFuture(DayReader.read(cell, text)));
  }

  private Read<LocalDate> notFuture(Read<LocalDate> day) {
    return switch (day) {
      case Read.Good<LocalDate>(var value) when value.isAfter(today) -> Read.bad("date.future");
      case Read.Good<LocalDate> good -> good;
      case Read.Bad<LocalDate> bad -> bad;
    };
  }

  /** A day, perhaps in the future. */
  Optional<LocalDate> day(IntakeField field) {
    return read(field, DayReader::read);
  }

  Optional<Integer> whole(IntakeField field, int lowest, int highest) {
    return read(field, (cell, text) -> NumberReader.whole(cell, text, lowest, highest));
  }

  Optional<BigDecimal> decimal(IntakeField field, BigDecimal highest) {
    return read(field, (cell, text) -> NumberReader.decimal(cell, text, highest));
  }

  /** Notes that something is wrong with a column. */
  void problem(IntakeField field, String code, Object... arguments) {
    problems.add(place, headings.header(field), shown(cell(field)), code, arguments);
  }

  /** What stands in a column, as people read it. */
  String shown(IntakeField field) {
    return shown(cell(field));
  }

  LocalDate today() {
    return today;
  }

  private interface Reader<T> {
    Read<T> read(Cell cell, String text);
  }

  private <T> Optional<T> read(IntakeField field, Reader<T> reader) {
    var cell = cell(field);
    if (cell instanceof Cell.Broken) {
      problem(field, "broken");
      return Optional.empty();
    }
    var text = CellText.clean(cell.text());
    if (text.isEmpty()) {
      if (headings.isRequired(field)) {
        problem(field, "required");
      }
      return Optional.empty();
    }
    return switch (reader.read(cell, text)) {
      case Read.Good<T>(var value) -> Optional.of(value);
      case Read.Bad<T>(var code, var arguments) -> {
        problem(field, code, arguments.toArray());
        yield Optional.empty();
      }
    };
  }

  private Cell cell(IntakeField field) {
    var column = headings.column(field);
    return column < 0 ? Cell.EMPTY : row.cell(column);
  }

  private static String shown(Cell cell) {
    return cell.text();
  }
}

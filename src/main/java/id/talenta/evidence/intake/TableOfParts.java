package id.talenta.evidence.intake;

import id.talenta.platform.error.UserError;
import id.talenta.platform.file.TableLimits;
import id.talenta.platform.file.TableReader;
import id.talenta.platform.file.TableRow;
import id.talenta.platform.job.JobContext;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A table whose rows stand in one file, or in a file and those that mend its bad rows. */
final class TableOfParts {
  /** How many rows may stand above the headings: a title, a logo's place, a date. */
  private static final int HEADING_WITHIN = 15;

  private static final String PROGRESS = "intake.progress.reading";

  private final IntakeKind kind;
  private final Problems problems;
  private final TableLimits limits;
  private final LocalDate today;
  private final RowReader reader;
  private final int expected;
  private final JobContext job;
  private final Set<String> ignored = new LinkedHashSet<>();
  private int rows;
  private boolean complete = true;

  TableOfParts(
      IntakeKind kind,
      Problems problems,
      TableLimits limits,
      LocalDate today,
      RowReader reader,
      int expected,
      JobContext job) {
    this.kind = kind;
    this.problems = problems;
    this.limits = limits;
    this.today = today;
    this.reader = reader;
    this.expected = expected;
    this.job = job;
  }

  int rows() {
    return rows;
  }

  /** Whether every file could be read to its end. */
  boolean isComplete() {
    return complete;
  }

  List<String> ignoredColumns() {
    return List.copyOf(ignored);
  }

  /** Notes a problem when there was nothing to read. */
  void requireRows(int part) {
    if (complete && rows == 0) {
      complete = false;
      problems.add(RowPlace.file(part), "", "", "no-rows");
    }
  }

  /** Reads one file, without the rows with these numbers. */
  void read(int part, Path file, BitSet skipped) {
    try (var table = TableReader.open(file, limits)) {
      var headings = headings(part, table);
      if (headings.isEmpty()) {
        complete = false;
        return;
      }
      ignored.addAll(headings.get().ignored());
      for (var row = next(part, table); row.isPresent(); row = next(part, table)) {
        if (!skipped.get(row.get().number())) {
          rows++;
          var place = new RowPlace(part, row.get().number());
          reader.row(new RowCheck(headings.get(), place, row.get(), problems, today));
          job.progress(rows, Math.max(rows, expected), PROGRESS);
          job.checkCancelled();
        }
      }
    } catch (UserError unreadable) {
      refuse(part, unreadable);
    }
  }

  private Optional<TableRow> next(int part, TableReader table) {
    try {
      return table.next();
    } catch (UserError unreadable) {
      refuse(part, unreadable);
      return Optional.empty();
    }
  }

  private void refuse(int part, UserError unreadable) {
    complete = false;
    problems.addFile(part, unreadable);
  }

  private Optional<Headings> headings(int part, TableReader table) {
    Optional<TableRow> first = Optional.empty();
    for (var tried = 0; tried < HEADING_WITHIN; tried++) {
      var row = next(part, table);
      if (row.isEmpty()) {
        break;
      }
      first = first.or(() -> row);
      var headings = Headings.of(kind, row.get());
      if (headings.areLikely()) {
        return accepted(part, row.get(), headings) ? Optional.of(headings) : Optional.empty();
      }
    }
    if (complete) {
      first.ifPresent(row -> refuse(part, row));
    }
    return Optional.empty();
  }

  private void refuse(int part, TableRow row) {
    var file = RowPlace.file(part);
    wrongKind(row)
        .ifPresentOrElse(
            other -> problems.add(file, "", "", ProblemTexts.OTHER_KIND, other.name()),
            () -> problems.add(file, "", "", "no-headings", String.join(", ", kind.headers())));
  }

  private boolean accepted(int part, TableRow row, Headings headings) {
    var missing = headings.missing();
    if (!missing.isEmpty() && wrongKind(row).isPresent()) {
      problems.add(
          RowPlace.file(part), "", "", ProblemTexts.OTHER_KIND, wrongKind(row).get().name());
      return false;
    }
    missing.forEach(
        column ->
            problems.add(RowPlace.file(part), column.header(), "", "column-missing", row.number()));
    headings
        .twice()
        .forEach(
            header -> problems.add(RowPlace.file(part), header, "", "column-twice", row.number()));
    return missing.isEmpty() && headings.twice().isEmpty();
  }

  /** The kind whose template this heading row follows, when it is another one. */
  private Optional<IntakeKind> wrongKind(TableRow row) {
    return Arrays.stream(IntakeKind.values())
        .filter(other -> other != kind)
        .filter(other -> Headings.of(other, row).missing().isEmpty())
        .filter(other -> Headings.of(other, row).ignored().isEmpty())
        .findFirst();
  }
}

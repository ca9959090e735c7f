package id.talenta.evidence.intake;

import id.talenta.document.DocumentService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.file.Cell;
import id.talenta.platform.file.Marked;
import id.talenta.platform.file.TableReader;
import id.talenta.platform.file.TableRow;
import id.talenta.platform.file.TableWriter;
import id.talenta.platform.file.WorkbookWriter;
import id.talenta.platform.i18n.Language;
import jakarta.inject.Singleton;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the bad rows of an import as a workbook to be mended. */
@Singleton
class BadRows {
  private static final String SHEET = "Perbaikan";
  private static final int EXPLANATION_WIDTH = 70;

  private final IntakeReading reading;
  private final ProblemRepository problems;
  private final DocumentService documents;

  BadRows(IntakeReading reading, ProblemRepository problems, DocumentService documents) {
    this.reading = reading;
    this.problems = problems;
    this.documents = documents;
  }

  void write(ImportRun run, OutputStream output) {
    Map<RowPlace, List<ImportProblem>> byRow = new HashMap<>();
    problems.stream(
        run.id(),
        problem ->
            byRow
                .computeIfAbsent(
                    new RowPlace(problem.part(), problem.row()), key -> new ArrayList<>())
                .add(problem));
    try (var workbook = new WorkbookWriter(output);
        var sheet = workbook.sheet(SHEET)) {
      var headers = new ArrayList<>(run.kind().headers());
      headers.add(Headings.PROBLEM);
      headers.add(Headings.ORIGIN);
      sheet.row(headers);
      sheet.width(headers.size() - 2, EXPLANATION_WIDTH);
      var parts = reading.parts(run);
      for (var part = 0; part < parts.size(); part++) {
        try (var file = StoredFile.of(documents.content(parts.get(part).document()));
            var table = TableReader.open(file.path(), IntakeWork.LIMITS)) {
          rows(run.kind(), table, part, byRow, sheet);
        } catch (UserError unreadable) {
          // The file itself is what is wrong; there are no rows to show.
          continue;
        }
      }
    }
  }

  private static void rows(
      IntakeKind kind,
      TableReader table,
      int part,
      Map<RowPlace, List<ImportProblem>> byRow,
      TableWriter sheet) {
    Optional<Headings> headings = Optional.empty();
    for (var row = table.next(); row.isPresent(); row = table.next()) {
      if (headings.isEmpty()) {
        headings = Optional.of(Headings.of(kind, row.get())).filter(Headings::areLikely);
        continue;
      }
      var wrong = byRow.get(new RowPlace(part, row.get().number()));
      if (wrong != null) {
        sheet.row(cells(kind, headings.get(), row.get(), wrong));
      }
    }
  }

  private static List<@Nullable Object> cells(
      IntakeKind kind, Headings headings, TableRow row, List<ImportProblem> wrong) {
    var columns = wrong.stream().map(ImportProblem::column).collect(Collectors.toSet());
    var cells = new ArrayList<@Nullable Object>();
    for (var column : kind.columns()) {
      var index = headings.column(column.field());
      var value = index < 0 ? "" : value(row.cell(index), column.field());
      cells.add(columns.contains(headings.header(column.field())) ? new Marked(value) : value);
    }
    cells.add(
        wrong.stream()
            .map(problem -> explanation(problem, kind))
            .distinct()
            .collect(Collectors.joining("\n")));
    cells.add(row.number());
    return cells;
  }

  private static String explanation(ImportProblem problem, IntakeKind kind) {
    var reason = ProblemTexts.reason(problem.code(), Language.INDONESIAN);
    var action = ProblemTexts.action(problem, Language.INDONESIAN);
    return kind.headers().isEmpty() || problem.column().isEmpty()
        ? reason + ". " + action
        : problem.column() + ": " + reason + ". " + action;
  }

  private static Object value(Cell cell, IntakeField field) {
    return switch (cell) {
      case Cell.Day day -> day.value();
      case Cell.Number number ->
          field == IntakeField.NIP ? number.value().toPlainString() : number.value();
      case Cell.Truth truth -> truth.text();
      case Cell.Text text -> text.text();
      case Cell.Broken broken -> broken.text();
      case Cell.Empty ignored -> "";
    };
  }
}

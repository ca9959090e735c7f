package id.talenta.evidence.intake;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.database.Sql;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** What is wrong with the rows of imports, in the tenant's schema. */
@Singleton
class ProblemRepository {
  private static final int FETCH = 2_000;

  private final Database database;

  ProblemRepository(Database database) {
    this.database = database;
  }

  /** Stores the problems of an import in place of those of an earlier reading. */
  void replace(UUID importId, Problems problems) {
    database.update("delete from import_problem where import_id = ?", importId);
    database.update("delete from import_reason where import_id = ?", importId);
    database.copyIn(
        "copy import_reason (import_id, code, problems) from stdin",
        rows ->
            problems
                .counts()
                .forEach(
                    (code, number) -> {
                      rows.column(importId).column(code).column(number);
                      rows.endRow();
                    }));
    database.copyIn(
        """
        copy import_problem (import_id, ordinal, part, row_number, column_name, value, code,
                             arguments)
        from stdin
        """,
        rows -> {
          var ordinal = 0;
          for (var problem : problems.kept()) {
            rows.column(importId)
                .column(ordinal)
                .column(problem.part())
                .column(problem.row())
                .column(storable(problem.column()))
                .column(storable(problem.value()))
                .column(problem.code())
                .array(problem.arguments().stream().map(ProblemRepository::storable).toArray());
            rows.endRow();
            ordinal++;
          }
        });
  }

  List<ReasonCount> reasons(UUID importId) {
    return database.list(
        "select code, problems from import_reason where import_id = ? order by problems desc, code",
        row -> new ReasonCount(row.text("code"), row.integer("problems")),
        importId);
  }

  List<ImportProblem> list(UUID importId, Optional<String> code, int offset, int limit) {
    return database.list(
        Sql.of("select *")
            .add(matching(importId, code))
            .add("order by part, row_number, ordinal offset ? limit ?", offset, limit),
        ProblemRepository::problem);
  }

  int count(UUID importId, Optional<String> code) {
    return database.one(
        Sql.of("select cast(count(*) as int) as number").add(matching(importId, code)),
        row -> row.integer("number"));
  }

  void stream(UUID importId, Consumer<ImportProblem> consumer) {
    database.stream(
        "select * from import_problem where import_id = ? order by part, row_number, ordinal",
        FETCH,
        row -> consumer.accept(problem(row)),
        importId);
  }

  private static Sql matching(UUID importId, Optional<String> code) {
    var sql = Sql.of("from import_problem where import_id = ?", importId);
    code.ifPresent(value -> sql.add("and code = ?", value));
    return sql;
  }

  /** PostgreSQL's texts cannot hold the sign with number 0. */
  private static String storable(String text) {
    return text.replace('\0', ' ');
  }

  private static ImportProblem problem(Row row) {
    return new ImportProblem(
        row.integer("part"),
        row.integer("row_number"),
        row.text("column_name"),
        row.text("value"),
        row.text("code"),
        row.textList("arguments"));
  }
}

package id.talenta.bench;

import id.talenta.evidence.intake.ImportState;
import id.talenta.evidence.intake.ImportedRegion;
import id.talenta.evidence.intake.IntakeField;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeRows;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.context.ApplicationContext;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.postgresql.PGConnection;

/**
 * Times the import of a file of people as users get it: the check by its job, then the load by its.
 * The floor is a plain COPY of the rows that the load stored into a table like that of the people,
 * with the same indexes, checks and references, in the same database; it reads no spreadsheet,
 * checks no rules and compares nothing.
 */
final class ImportBenchmark implements Benchmark {
  private static final Duration LOOK = Duration.ofMillis(2);
  private static final int REPETITIONS = 5;

  @Override
  public String name() {
    return "import";
  }

  @Override
  public void run(String[] options) throws Exception {
    var rows = BenchMain.number(options, "--rows", 60_000);
    BenchProgram.run(
        (program, connection) -> {
          prepare(program, connection);
          measure(program, connection, rows);
        });
  }

  private static void prepare(ApplicationContext program, Connection connection)
      throws SQLException {
    in(
        () -> {
          ImportedRegion.store(program, 0);
          return true;
        });
    program.getBean(JobScheduler.class).start();
    execute(connection, "create table import_floor (like civil_servant including all)");
    execute(
        connection,
        """
        alter table import_floor
          add foreign key (unit_id) references organization_unit (id),
          add foreign key (position_id) references position (id)
        """);
  }

  private static void measure(ApplicationContext program, Connection connection, int rows)
      throws Exception {
    var file = ImportedRegion.table(IntakeKind.PEOPLE, false, people(rows));
    var checks = new ArrayList<Duration>();
    var loads = new ArrayList<Duration>();
    var floors = new ArrayList<Duration>();
    for (var repetition = 0; repetition <= REPETITIONS; repetition++) {
      execute(connection, "truncate civil_servant cascade");
      execute(connection, "truncate import_floor");
      var intake = program.getBean(IntakeService.class);
      var begun = System.nanoTime();
      var id = in(() -> intake.check(IntakeKind.PEOPLE, "pegawai.csv", file));
      waitFor(intake, id, ImportState.CHECKED);
      var checked = System.nanoTime();
      in(() -> intake.load(id));
      waitFor(intake, id, ImportState.LOADED);
      var loaded = System.nanoTime();
      var stored = stored(connection);
      var writing = System.nanoTime();
      copy(connection, stored, rows);
      var copied = System.nanoTime();
      verify(connection, rows);
      System.out.printf(
          "  %d: check %d ms, load %d ms, floor %d ms%n",
          repetition,
          (checked - begun) / 1_000_000,
          (loaded - checked) / 1_000_000,
          (copied - writing) / 1_000_000);
      // The first is for the code to get warm.
      if (repetition > 0) {
        checks.add(Duration.ofNanos(checked - begun));
        loads.add(Duration.ofNanos(loaded - checked));
        floors.add(Duration.ofNanos(copied - writing));
      }
    }
    var floor = BenchMain.median(floors);
    BenchMain.result(
        "import " + rows, BenchMain.median(checks).plus(BenchMain.median(loads)), floor);
    BenchMain.result("import-load " + rows, BenchMain.median(loads), floor);
    BenchMain.result("import-check " + rows, BenchMain.median(checks), floor);
  }

  private static List<Map<IntakeField, Object>> people(int rows) {
    return IntStream.range(0, rows)
        .mapToObj(
            number -> {
              var row = IntakeRows.of(ImportedRegion.person(number));
              row.put(IntakeField.RANK, "III/c");
              row.put(IntakeField.RANK_SINCE, LocalDate.of(2020, 4, 1));
              row.put(IntakeField.POSITION_CODE, "KADIS");
              row.put(IntakeField.POSITION_SINCE, LocalDate.of(2023, 1, 15));
              return row;
            })
        .toList();
  }

  /** What the load stored, as COPY writes it. */
  private static byte[] stored(Connection connection) throws Exception {
    var output = new ByteArrayOutputStream();
    connection
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyOut("copy civil_servant to stdout", output);
    return output.toByteArray();
  }

  private static void copy(Connection connection, byte[] stored, int rows) throws Exception {
    var copied =
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy import_floor from stdin", new ByteArrayInputStream(stored));
    if (copied != rows) {
      throw new IllegalStateException("The floor copied " + copied + " rows");
    }
  }

  private static void verify(Connection connection, int rows) throws SQLException {
    try (var statement = connection.createStatement();
        var result =
            statement.executeQuery(
                "select count(*) from civil_servant join import_floor using (nip, name)")) {
      result.next();
      if (result.getInt(1) != rows) {
        throw new IllegalStateException("Only " + result.getInt(1) + " rows are the same");
      }
    }
  }

  private static void waitFor(IntakeService intake, UUID id, ImportState wanted) {
    var state = ImportState.CHECKING;
    while (state != wanted) {
      LockSupport.parkNanos(LOOK.toNanos());
      state = in(() -> intake.find(id)).orElseThrow().state();
      if (state != wanted && !state.isBusy() && state != ImportState.CHECKED) {
        throw new IllegalStateException("The import ended as " + state);
      }
    }
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static <T> T in(Supplier<T> work) {
    return Scopes.call(Scope.tenant(BenchProgram.TENANT), Actor.system(), work);
  }
}

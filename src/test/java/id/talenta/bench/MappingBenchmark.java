package id.talenta.bench;

import id.talenta.grid.MappingService;
import id.talenta.platform.Ids;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.job.JobService;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.rule.RuleDraftService;
import io.micronaut.context.ApplicationContext;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * A mapping run as users get it, from the queue to the end of its job, against one statement that
 * gives the same boxes. All of them alternate on the same data, and the medians count.
 */
final class MappingBenchmark implements Benchmark {
  private static final LocalDate DAY = LocalDate.of(2026, 6, 30);
  private static final int WARM_UP_PEOPLE = 120_000;
  private static final int MOST_WARM_UPS = 20;
  private static final int MANY_PEOPLE = 200_000;
  private static final int REPETITIONS = 5;
  private static final int REPETITIONS_OF_MANY = 3;
  private static final Duration LOOK = Duration.ofMillis(2);

  @Override
  public String name() {
    return "mapping";
  }

  @Override
  public void run(String[] options) throws Exception {
    var people = BenchMain.number(options, "--people", 60_000);
    var repetitions =
        BenchMain.number(
            options, "--repetitions", people > MANY_PEOPLE ? REPETITIONS_OF_MANY : REPETITIONS);
    BenchProgram.run(
        (program, connection) -> {
          prepare(program, connection, people);
          measure(program, connection, people, repetitions);
        });
  }

  private static void prepare(ApplicationContext program, Connection connection, int people)
      throws SQLException {
    MappingPopulation.fill(connection, people);
    System.out.println(
        people
            + " people, "
            + number(connection, "select count(*) from evidence")
            + " pieces of evidence");
    in(
        () -> {
          var rules = program.getBean(RuleDraftService.class);
          rules.publish(rules.beginFrom("kepka-bkn-411-2025"), DAY.minusYears(1), "Ukur");
          return true;
        });
    program.getBean(JobScheduler.class).start();
  }

  private static void measure(
      ApplicationContext program, Connection connection, int people, int repetitions)
      throws SQLException {
    var ours = new ArrayList<Duration>();
    var compact = new ArrayList<Duration>();
    var plain = new ArrayList<Duration>();
    var warmUps = Math.clamp(WARM_UP_PEOPLE / people, 1, MOST_WARM_UPS);
    for (var repetition = 1 - warmUps; repetition <= repetitions; repetition++) {
      clear(connection);
      var floor = Ids.next();
      var plainFloor = Ids.next();
      var known = Instant.now();
      var first = time(() -> ours(program));
      var run = in(() -> program.getBean(MappingService.class).latest()).orElseThrow().id();
      var second = time(() -> floor(connection, MappingFloors.COMPACT, known, floor));
      var third = time(() -> floor(connection, MappingFloors.PLAIN, known, plainFloor));
      System.out.printf(
          "  %d: ours %d ms, compact %d ms, plain %d ms%n",
          repetition, first.toMillis(), second.toMillis(), third.toMillis());
      // The first are for the code to get warm and the data into memory.
      if (repetition > 0) {
        verify(connection, people, run, floor, plainFloor);
        ours.add(first);
        compact.add(second);
        plain.add(third);
      }
    }
    BenchMain.result("mapping " + people, BenchMain.median(ours), BenchMain.median(compact));
    BenchMain.result("mapping-plain " + people, BenchMain.median(ours), BenchMain.median(plain));
    System.out.printf(
        "per person: %.1f microseconds; median of %d repetitions after %d to warm up%n",
        BenchMain.median(ours).toNanos() / 1000.0 / people, repetitions, warmUps);
  }

  private static void ours(ApplicationContext program) {
    var jobs = program.getBean(JobService.class);
    var job = in(() -> program.getBean(MappingService.class).start(DAY));
    var state = JobState.QUEUED;
    while (!state.isFinal()) {
      LockSupport.parkNanos(LOOK.toNanos());
      state = in(() -> jobs.find(job)).orElseThrow().state();
    }
    if (state != JobState.DONE) {
      throw new IllegalStateException("The run ended as " + state);
    }
  }

  private static void floor(Connection connection, String floor, Instant known, UUID run) {
    try {
      connection.setAutoCommit(false);
      execute(connection, "set local work_mem = '64MB'");
      try (var statement = connection.prepareStatement(MappingFloors.at(floor, DAY, known))) {
        statement.setObject(1, run);
        statement.executeUpdate();
      }
      connection.commit();
      connection.setAutoCommit(true);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static void clear(Connection connection) throws SQLException {
    execute(connection, "truncate mapping_result");
    execute(connection, "vacuum (analyze) evidence");
    execute(connection, "checkpoint");
  }

  /** Everybody has the same axes and box in all three, and the same explanation in two. */
  private static void verify(Connection connection, int people, UUID ours, UUID compact, UUID plain)
      throws SQLException {
    execute(connection, "analyze mapping_result");
    var same =
        """
        select count(*)
          from mapping_result ours
          join mapping_result compact
            on compact.run_id = '%s' and compact.civil_servant_id = ours.civil_servant_id
          join mapping_result plain
            on plain.run_id = '%s' and plain.civil_servant_id = ours.civil_servant_id
         where ours.run_id = '%s'
           and (ours.performance, ours.potential, ours.computed_box)
             = (compact.performance, compact.potential, compact.computed_box)
           and (ours.performance, ours.potential, ours.computed_box)
             = (plain.performance, plain.potential, plain.computed_box)
           and ours.missing_indicators = compact.missing_indicators
           and ours.gated_by is not distinct from compact.gated_by
           and ours.raw_values = compact.raw_values
           and ours.evidence_ids = compact.evidence_ids
        """
            .formatted(compact, plain, ours);
    var found = number(connection, same);
    if (found != people) {
      throw new IllegalStateException("Only " + found + " of " + people + " are the same");
    }
  }

  private static Duration time(Runnable work) {
    var begin = System.nanoTime();
    work.run();
    return Duration.ofNanos(System.nanoTime() - begin);
  }

  private static <T> T in(Supplier<T> work) {
    return Scopes.call(Scope.tenant(BenchProgram.TENANT), Actor.system(), work);
  }

  private static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var result = statement.executeQuery(sql)) {
      result.next();
      return result.getLong(1);
    }
  }
}

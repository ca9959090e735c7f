package id.talenta.bench;

import id.talenta.evidence.intake.ImportState;
import id.talenta.evidence.intake.ImportedRegion;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeRows;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantService;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * Times what a page of one tenant asks for, a page of its people and their number, while nobody
 * else works and while another tenant imports.
 */
final class NeighbourBenchmark implements Benchmark {
  private static final TenantCode NEIGHBOUR = new TenantCode("neighbour");
  private static final int PEOPLE = 200;
  private static final int ALONE = 300;
  private static final Duration THINKING = Duration.ofMillis(10);

  @Override
  public String name() {
    return "neighbour";
  }

  @Override
  public void run(String[] options) throws Exception {
    var rows = BenchMain.number(options, "--rows", 60_000);
    BenchProgram.run((program, connection) -> measure(program, rows));
  }

  private static void measure(ApplicationContext program, int rows) {
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> program.getBean(TenantService.class).provisionNow(NEIGHBOUR, "Kota Tetangga"));
    in(NEIGHBOUR, () -> stored(program, PEOPLE));
    in(BenchProgram.TENANT, () -> stored(program, 0));
    program.getBean(JobScheduler.class).start();
    pages(program, ALONE);
    var alone = pages(program, ALONE);
    var intake = program.getBean(IntakeService.class);
    var people =
        IntStream.range(0, rows)
            .mapToObj(number -> IntakeRows.of(ImportedRegion.person(number)))
            .toList();
    var file = ImportedRegion.table(IntakeKind.PEOPLE, false, people);
    var id = in(BenchProgram.TENANT, () -> intake.check(IntakeKind.PEOPLE, "pegawai.csv", file));
    var beside = new ArrayList<Duration>();
    while (!is(intake, id, ImportState.CHECKED)) {
      beside.addAll(pages(program, 1));
    }
    in(BenchProgram.TENANT, () -> intake.load(id));
    while (!is(intake, id, ImportState.LOADED)) {
      beside.addAll(pages(program, 1));
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "neighbour %d: p95 of another tenant's page %.1f ms during the import (%d pages),"
                + " %.1f ms alone; p50 %.1f ms and %.1f ms",
            rows,
            OverviewBenchmark.at(beside, 95),
            beside.size(),
            OverviewBenchmark.at(alone, 95),
            OverviewBenchmark.at(beside, 50),
            OverviewBenchmark.at(alone, 50)));
  }

  private static boolean stored(ApplicationContext program, int people) {
    ImportedRegion.store(program, people);
    return true;
  }

  private static boolean is(IntakeService intake, UUID id, ImportState wanted) {
    var state = in(BenchProgram.TENANT, () -> intake.find(id)).orElseThrow().state();
    TenantBenchmark.require(
        state == wanted || state.isBusy() || state == ImportState.CHECKED,
        "The import ended as " + state);
    return state == wanted;
  }

  private static List<Duration> pages(ApplicationContext program, int count) {
    var service = program.getBean(PeopleService.class);
    var taken = new ArrayList<Duration>();
    for (var page = 0; page < count; page++) {
      var begun = System.nanoTime();
      in(
          NEIGHBOUR,
          () -> {
            var found = service.count(PeopleFilter.ALL);
            var shown = service.search(PeopleFilter.ALL, PeopleSort.BY_NAME, 0, 50);
            TenantBenchmark.require(found == PEOPLE && shown.size() == 50, "Not the page");
            return found;
          });
      taken.add(Duration.ofNanos(System.nanoTime() - begun));
      LockSupport.parkNanos(THINKING.toNanos());
    }
    return taken;
  }

  private static <T> T in(TenantCode tenant, Supplier<T> work) {
    return Scopes.call(Scope.tenant(tenant), Actor.system(), work);
  }
}

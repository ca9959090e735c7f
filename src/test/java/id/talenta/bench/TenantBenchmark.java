package id.talenta.bench;

import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostMigration;
import id.talenta.tenant.TenantService;
import io.micronaut.context.ApplicationContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Times what grows with the number of tenants, each against its floor on the same database: making
 * them, bringing them up to date, starting the product, looking at all of them.
 */
final class TenantBenchmark implements Benchmark {
  private static final int WARM_UP = 3;
  private static final int REPETITIONS = 5;
  private static final int EDGE = 25;

  @Override
  public String name() {
    return "tenants";
  }

  @Override
  public void run(String[] options) throws Exception {
    var count = BenchMain.number(options, "--count", 552);
    var target = Files.createDirectories(Path.of("target"));
    var directory = Files.createTempDirectory(target, "bench-");
    var small = Files.createTempDirectory(target, "bench-");
    try (var database = EmbeddedDatabase.start(directory)) {
      try (var program = open(database, Map.of());
          var floors = new TenantFloors(database)) {
        program.getBean(HostMigration.class).run();
        provision(program, floors, count);
        migrateNothing(program, floors, count);
      }
      var newer = Map.<String, Object>of("talenta.migrator.tenant-change-log", TenantFloors.COLUMN);
      try (var program = open(database, newer);
          var floors = new TenantFloors(database)) {
        migrateColumn(program, floors, count);
      }
      try (var one = EmbeddedDatabase.start(small)) {
        try (var program = open(one, newer)) {
          program.getBean(HostMigration.class).run();
          provision(program, 0);
        }
        new StartBenchmark(database, one, newer).run(count);
      }
      new OverviewBenchmark(database, newer).run(count);
    } finally {
      BenchProgram.delete(directory);
      BenchProgram.delete(small);
    }
  }

  static ApplicationContext open(EmbeddedDatabase database, Map<String, Object> more) {
    var settings = new HashMap<>(database.properties());
    settings.put(
        "micronaut.security.token.jwt.signatures.secret.generator.secret", "bench-".repeat(10));
    settings.put("talenta.port", 0);
    settings.put("talenta.limits.entrance-per-minute", 1_000_000);
    settings.put("talenta.limits.requests-per-minute", 1_000_000);
    settings.putAll(more);
    return ApplicationContext.builder().properties(settings).banner(false).start();
  }

  /** Ours and the floor take turns, so that both meet the same number of schemas. */
  private static void provision(ApplicationContext program, TenantFloors floors, int count)
      throws Exception {
    for (var number = 0; number < WARM_UP; number++) {
      provision(program, -1 - number);
      floors.provision(-1 - number);
    }
    var ours = new ArrayList<Duration>();
    var plain = new ArrayList<Duration>();
    for (var number = 0; number < count; number++) {
      ours.add(provision(program, number));
      plain.add(floors.provision(number));
    }
    var first = Math.min(EDGE, count);
    BenchMain.result(
        "provision 1",
        BenchMain.median(ours.subList(0, first)),
        BenchMain.median(plain.subList(0, first)));
    BenchMain.result("provision " + count, sum(ours), sum(plain));
    System.out.println(
        String.format(
            Locale.ROOT,
            "provision flat: one of the last %d takes %.2f times one of the first %d (floor %.2f)",
            first,
            growth(ours, first),
            first,
            growth(plain, first)));
  }

  private static Duration provision(ApplicationContext program, int number) {
    var code = new TenantCode("b" + (number < 0 ? "w" : "") + Math.abs(number));
    var begun = System.nanoTime();
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> program.getBean(TenantService.class).provisionNow(code, "Kabupaten Ukur " + number));
    return Duration.ofNanos(System.nanoTime() - begun);
  }

  private static void migrateNothing(ApplicationContext program, TenantFloors floors, int count)
      throws Exception {
    var version = program.getBean(Migrator.class).tenantChangeLog().version();
    var ours = new ArrayList<Duration>();
    var plain = new ArrayList<Duration>();
    for (var repetition = 0; repetition <= REPETITIONS; repetition++) {
      var begun = System.nanoTime();
      require(program.getBean(HostMigration.class).run() == 0, "something was migrated");
      var done = System.nanoTime();
      require(floors.behind(version) == 0, "a tenant is behind");
      ours.add(Duration.ofNanos(done - begun));
      plain.add(Duration.ofNanos(System.nanoTime() - done));
    }
    BenchMain.result("migrate-nothing " + count, BenchMain.median(ours), BenchMain.median(plain));
  }

  private static void migrateColumn(ApplicationContext program, TenantFloors floors, int count)
      throws Exception {
    var begun = System.nanoTime();
    var changed = program.getBean(HostMigration.class).run();
    var done = System.nanoTime();
    require(changed == count + WARM_UP, changed + " tenants were migrated");
    floors.addColumn(count, WARM_UP);
    BenchMain.result(
        "migrate-column " + count,
        Duration.ofNanos(done - begun),
        Duration.ofNanos(System.nanoTime() - done));
  }

  private static double growth(List<Duration> all, int edge) {
    var last = all.subList(all.size() - edge, all.size());
    return (double) BenchMain.median(last).toNanos()
        / BenchMain.median(all.subList(0, edge)).toNanos();
  }

  private static Duration sum(List<Duration> all) {
    return all.stream().reduce(Duration.ZERO, Duration::plus);
  }

  static void require(boolean isSo, String otherwise) {
    if (!isSo) {
      throw new IllegalStateException(otherwise);
    }
  }
}

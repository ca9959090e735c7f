package id.talenta.bench;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.command.Servers;
import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetService;
import id.talenta.fleet.FleetSort;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.web.UiServer;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.TenantStatusWork;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import io.micronaut.context.ApplicationContext;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Times the host's list of all tenants: reading a tenant's figures, and what a page of the list
 * asks for (the sums, the count, the first fifty), and the page itself in a browser.
 */
final class OverviewBenchmark {
  private static final int ASKED = 400;
  private static final int PAGE = 50;
  private static final int SCREENS = 60;
  private static final String PASSWORD = "sungai musi mengalir";

  private final EmbeddedDatabase database;
  private final Map<String, Object> settings;

  OverviewBenchmark(EmbeddedDatabase database, Map<String, Object> settings) {
    this.database = database;
    this.settings = settings;
  }

  void run(int count) {
    try (var program = TenantBenchmark.open(database, settings)) {
      status(program, count);
      overview(program, count);
      page(program, count);
    }
  }

  /** From the address to the rows on the screen, in a browser on this machine. */
  private static void page(ApplicationContext program, int count) {
    var data =
        new AccountData(
            "overview",
            "Siti Rahmawati",
            Set.of(Role.HOST_ADMIN),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN);
    Scopes.run(
        Scope.host(),
        Actor.system(),
        () -> program.getBean(AccountService.class).createWithPassword(data, PASSWORD));
    Servers.start(program);
    var address = program.getBean(UiServer.class).address();
    try (var browser = Browser.start()) {
      var screen = browser.open(Browser.DESK);
      screen.navigate(address + "/masuk");
      Entrance.signIn(
          screen, program.getBean(HostIdentity.class).name(), data.username(), PASSWORD);
      screen.locator(".account-menu").waitFor();
      var all = new ArrayList<Duration>();
      for (var asked = -SCREENS / 4; asked < SCREENS; asked++) {
        var begun = System.nanoTime();
        screen.navigate(address + "/instansi");
        screen.locator("vaadin-grid a[href*='instansi/']").first().waitFor();
        if (asked >= 0) {
          all.add(Duration.ofNanos(System.nanoTime() - begun));
        }
      }
      System.out.println(
          String.format(
              Locale.ROOT,
              "overview page %d: p50 %.0f ms, p95 %.0f ms (whole page, in the browser)",
              count,
              at(all, 50),
              at(all, 95)));
    }
  }

  private static void status(ApplicationContext program, int count) {
    var work = program.getBean(TenantStatusWork.class);
    work.run();
    var begun = System.nanoTime();
    work.run();
    var round = Duration.ofNanos(System.nanoTime() - begun);
    System.out.println(
        String.format(
            Locale.ROOT,
            "status %d: a round takes %.2f s of each minute, every tenant is read within 16 min",
            count,
            round.toNanos() / 1e9));
  }

  private static void overview(ApplicationContext program, int count) {
    var fleet = program.getBean(FleetService.class);
    var sorts = FleetSort.By.values();
    var all = new ArrayList<Duration>();
    for (var asked = -ASKED / 4; asked < ASKED; asked++) {
      var sort = new FleetSort(sorts[Math.floorMod(asked, sorts.length)], asked % 2 == 0);
      var begun = System.nanoTime();
      Scopes.run(
          Scope.host(),
          Actor.system(),
          () -> {
            fleet.totals();
            fleet.count(FleetFilter.ALL);
            TenantBenchmark.require(
                fleet.list(FleetFilter.ALL, sort, 0, PAGE).size() == Math.min(PAGE, count + 3),
                "The page is not full");
          });
      if (asked >= 0) {
        all.add(Duration.ofNanos(System.nanoTime() - begun));
      }
    }
    System.out.println(
        String.format(
            Locale.ROOT,
            "overview %d: p50 %.1f ms, p95 %.1f ms (sums, count and %d lines)",
            count,
            at(all, 50),
            at(all, 95),
            PAGE));
  }

  /** A percentile, in milliseconds. */
  static double at(List<Duration> all, int percent) {
    var sorted = all.stream().sorted().toList();
    return sorted.get((sorted.size() - 1) * percent / 100).toNanos() / 1e6;
  }
}

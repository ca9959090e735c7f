package id.talenta.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import id.talenta.platform.job.JobService;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.UiPush;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.Eventually;
import id.talenta.testing.MadeUpAccount;
import id.talenta.testing.Product;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.annotation.Requires;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/**
 * A job of one region moves the screens of others on, whose lists ask for their rows right then.
 */
class PushIT {
  private static final String KIND = "test.push";
  private static final String PASSWORD = "sungai musi mengalir";
  private static final TenantCode WORKING = TestDatabase.newTenant();
  private static final TenantCode LOOKING = TestDatabase.newTenant();
  private static final Product PRODUCT = Product.start(Map.of("test.push", true));
  private static final Browser BROWSER = Browser.start();

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void a_list_that_asks_while_a_job_of_another_region_pushes_shows_its_own_rows_alone() {
    var own = "pengelola-" + LOOKING.value();
    var hosts = "tuan-" + WORKING.value();
    make(Scope.tenant(LOOKING), own, Role.TENANT_ADMIN);
    make(Scope.host(), hosts, Role.HOST_ADMIN);
    var region = open(LOOKING.value(), own);
    var host = open("host", hosts);
    make(Scope.tenant(WORKING), "rahasia-" + WORKING.value(), Role.TENANT_ADMIN);
    make(Scope.tenant(LOOKING), "baru-" + LOOKING.value(), Role.ANALYST);
    make(Scope.host(), "baru-" + WORKING.value(), Role.HOST_ADMIN);

    work();

    assertThat(region.getByText("baru-" + LOOKING.value())).isVisible();
    assertThat(host.getByText("baru-" + WORKING.value())).isVisible();
    for (var page : List.of(region, host)) {
      assertThat(page.content()).doesNotContain("rahasia-");
    }
    assertThat(region.content()).doesNotContain(hosts, "baru-" + WORKING.value());
    assertThat(host.content()).doesNotContain(own, "baru-" + LOOKING.value());
  }

  @Test
  void a_screen_whose_account_was_taken_out_of_use_is_sent_nothing_more() {
    var leaving = "pergi-" + LOOKING.value();
    make(Scope.tenant(LOOKING), "tinggal-" + LOOKING.value(), Role.TENANT_ADMIN);
    make(Scope.tenant(LOOKING), leaving, Role.TENANT_ADMIN);
    open(LOOKING.value(), leaving);
    var screen = PRODUCT.context().getBean(OpenScreens.class).screens.getLast();
    var sent = new AtomicInteger();
    UiPush.to(screen, sent::incrementAndGet);
    Eventually.holds("the screen is sent something", () -> sent.get() == 1);
    var accounts = PRODUCT.context().getBean(AccountService.class);
    TestDatabase.in(
        LOOKING,
        () -> {
          accounts.list().stream()
              .filter(account -> account.username().equals(leaving))
              .forEach(account -> accounts.deactivate(account.id()));
          return true;
        });
    UiPush.to(screen, sent::incrementAndGet);
    assertThat(sent).hasValue(1);
  }

  /** Has the other region do a job that moves every open screen on. */
  private static void work() {
    var jobs = PRODUCT.context().getBean(JobService.class);
    var job = TestDatabase.in(WORKING, () -> jobs.start(KIND, Map.of()));
    Eventually.holds(
        "the job ends well",
        () ->
            TestDatabase.in(WORKING, () -> jobs.find(job)).orElseThrow().state() == JobState.DONE);
    assertThat(PRODUCT.context().getBean(Pusher.class).lists).hasValue(2);
  }

  private static Page open(String region, String username) {
    var page = BROWSER.open(Browser.DESK);
    var remembered = new Cookie("talenta-region", region).setUrl(PRODUCT.address().toString());
    page.context().addCookies(List.of(remembered));
    page.navigate(PRODUCT.address() + "/pengguna");
    Entrance.type(page, username, PASSWORD);
    Entrance.enter(page);
    page.waitForURL("**/pengguna");
    assertThat(page.getByText(username)).isVisible();
    return page;
  }

  private static void make(Scope scope, String username, Role role) {
    var data = MadeUpAccount.of(username, role);
    var accounts = PRODUCT.context().getBean(AccountService.class);
    Scopes.run(scope, Actor.system(), () -> accounts.createWithPassword(data, PASSWORD));
  }

  /** Remembers the screens as they are opened. */
  @Singleton
  @Requires(property = "test.push")
  static class OpenScreens implements VaadinServiceInitListener {
    private static final long serialVersionUID = 1L;
    private final transient List<UI> screens = new CopyOnWriteArrayList<>();

    @Override
    public void serviceInit(ServiceInitEvent event) {
      event.getSource().addUIInitListener(opened -> screens.add(opened.getUI()));
    }
  }

  /** Moves every screen on from the job's thread, which works in the scope of its own region. */
  @Singleton
  @Requires(property = "test.push")
  static class Pusher implements JobHandler {
    private final OpenScreens open;
    private final AtomicInteger lists = new AtomicInteger();

    Pusher(OpenScreens open) {
      this.open = open;
    }

    @Override
    public String kind() {
      return KIND;
    }

    @Override
    public void run(JobContext job) {
      for (var screen : open.screens) {
        UiPush.to(
            screen,
            () ->
                below(screen)
                    .filter(Grid.class::isInstance)
                    .map(Grid.class::cast)
                    .forEach(this::askAgain));
      }
    }

    private void askAgain(Grid<?> list) {
      list.getDataProvider().refreshAll();
      lists.incrementAndGet();
    }

    private static Stream<Component> below(Component component) {
      return Stream.concat(Stream.of(component), component.getChildren().flatMap(Pusher::below));
    }
  }
}

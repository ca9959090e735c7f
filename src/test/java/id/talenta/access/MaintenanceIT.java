package id.talenta.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.HostMigration;
import id.talenta.testing.Browser;
import id.talenta.testing.Entrance;
import id.talenta.testing.Eventually;
import id.talenta.testing.Product;
import id.talenta.testing.Raw;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MaintenanceIT {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final AccountData ANALYST =
      new AccountData(
          "analis",
          "Siti Rahma",
          Set.of(Role.ANALYST),
          Optional.empty(),
          Optional.empty(),
          Language.INDONESIAN);
  private static final TenantCode BEHIND = TestDatabase.newTenant();
  private static final TenantCode CURRENT = TestDatabase.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final Browser BROWSER = Browser.start();

  @BeforeAll
  static void accounts() {
    for (var tenant : new TenantCode[] {BEHIND, CURRENT}) {
      TestDatabase.in(
          tenant,
          () -> {
            PRODUCT.context().getBean(AccountService.class).createWithPassword(ANALYST, PASSWORD);
            return true;
          });
    }
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @BeforeEach
  void fallBehind() throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(
          "update host.tenant set schema_version = 'older' where code = '" + BEHIND + "'");
    }
    Eventually.holds("it is closed", () -> signIn(BEHIND).status() == 503);
  }

  @Test
  void programs_are_told_to_come_back_while_others_work_and_it_opens_without_a_restart() {
    var closed = signIn(BEHIND);
    assertThat(closed.header("Retry-After")).containsExactly("60");
    assertThat(closed.header("Content-Type").getFirst()).startsWith("application/problem+json");
    assertThat(closed.body()).contains("\"status\":503", "pembaruan aplikasi");
    assertThat(signIn(CURRENT).status()).isEqualTo(200);
    TestDatabase.context().getBean(HostMigration.class).run();
    Eventually.holds("it opens", () -> signIn(BEHIND).status() == 200);
  }

  @Test
  void a_token_from_before_gets_the_same_answer() throws SQLException {
    TestDatabase.context().getBean(HostMigration.class).run();
    Eventually.holds("it opens", () -> signIn(BEHIND).status() == 200);
    var token = token(signIn(BEHIND));
    assertThat(me(token).status()).isEqualTo(200);
    fallBehind();
    assertThat(me(token).status()).isEqualTo(503);
  }

  @Test
  void people_read_why_before_they_type_a_password() {
    var page = BROWSER.open(Browser.DESK);
    page.navigate(PRODUCT.address() + "/masuk");
    choose(page, "Kota Uji " + BEHIND + " (sedang dalam pemeliharaan)");
    assertThat(page.getByRole(AriaRole.ALERT)).containsText("ditutup sementara");
    choose(page, "Kota Uji " + CURRENT);
    assertThat(page.getByText("ditutup sementara")).hasCount(0);
    Entrance.type(page, "analis", PASSWORD);
    Entrance.enter(page);
    page.getByRole(AriaRole.NAVIGATION).first().waitFor();
    page.context().close();
  }

  private static void choose(Page page, String region) {
    var box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Instansi"));
    box.fill(region);
    page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(region).setExact(true))
        .click();
  }

  private static Raw signIn(TenantCode tenant) {
    return Raw.send(
        PRODUCT.address(),
        "POST",
        "/api/v1/token",
        "{\"region\":\"%s\",\"username\":\"analis\",\"password\":\"%s\"}"
            .formatted(tenant, PASSWORD),
        "Content-Type: application/json");
  }

  private static Raw me(String token) {
    return Raw.get(PRODUCT.address(), "/api/v1/me", "Authorization: Bearer " + token);
  }

  private static String token(Raw answer) {
    var found = Pattern.compile("\"token\":\"([^\"]+)\"").matcher(answer.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}

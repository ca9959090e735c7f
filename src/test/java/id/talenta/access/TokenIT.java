package id.talenta.access;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpAccount;
import id.talenta.testing.Product;
import id.talenta.testing.Raw;
import id.talenta.testing.TestDatabase;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class TokenIT {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final Pattern TOKEN = Pattern.compile("\"token\":\"([^\"]+)\"");
  private static final TenantCode TENANT = TestDatabase.newTenant();
  private static final TenantCode OTHER = TestDatabase.newTenant();
  private static final Product PRODUCT = Product.start(Map.of());
  private static final AccountService SERVICE = PRODUCT.context().getBean(AccountService.class);

  @BeforeAll
  static void accounts() {
    make(TENANT, MadeUpAccount.of("admin", Role.TENANT_ADMIN));
    make(TENANT, MadeUpAccount.of("analis", Role.ANALYST));
    make(TENANT, MadeUpAccount.of("kunci", Role.ANALYST));
    make(TENANT, MadeUpAccount.of("henti", Role.ANALYST));
    make(OTHER, MadeUpAccount.of("admin", Role.TENANT_ADMIN));
    make(OTHER, MadeUpAccount.of("rahasia-daerah-lain", Role.ANALYST));
  }

  @AfterAll
  static void end() {
    PRODUCT.close();
  }

  @Test
  void without_a_token_the_answer_is_a_problem_and_asks_for_no_password() {
    var answer = Raw.get(PRODUCT.address(), "/api/v1/me");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate")).containsExactly("Bearer");
    assertThat(answer.header("Content-Type").getFirst()).startsWith("application/problem+json");
    assertThat(answer.body()).contains("\"status\":401", "\"type\":\"about:blank\"");
  }

  @Test
  void a_token_shows_its_own_account() {
    var answer = get("/api/v1/me", token(TENANT, "analis"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("\"username\":\"analis\"", "ANALYST");
    assertThat(answer.body()).doesNotContain("argon2");
  }

  @Test
  void a_token_of_one_tenant_reads_nothing_of_another() {
    var token = token(TENANT, "admin");
    var foreign = find(OTHER, "rahasia-daerah-lain").id();
    assertThat(get("/api/v1/accounts", token).body())
        .contains("analis")
        .doesNotContain("rahasia-daerah-lain");
    var answer = get("/api/v1/accounts/" + foreign, token);
    var unknown = get("/api/v1/accounts/" + UUID.randomUUID(), token);
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.body()).isEqualTo(unknown.body());
  }

  @Test
  void what_the_role_may_not_do_is_answered_as_if_it_did_not_exist() {
    assertThat(get("/api/v1/accounts", token(TENANT, "analis")).status()).isEqualTo(404);
  }

  @Test
  void a_token_that_was_tampered_with_or_forged_is_refused() {
    var token = token(TENANT, "admin");
    var parts = token.split("\\.");
    var claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);
    var changed = encoded(claims.replace(TENANT.value(), OTHER.value()));
    var none = encoded("{\"alg\":\"none\"}") + "." + parts[1] + ".";
    assertThat(get("/api/v1/me", parts[0] + "." + changed + "." + parts[2]).status())
        .isEqualTo(401);
    assertThat(get("/api/v1/me", none).status()).isEqualTo(401);
    assertThat(get("/api/v1/me", "not-a-token").status()).isEqualTo(401);
    assertThat(get("/api/v1/me", token).status()).isEqualTo(200);
  }

  @Test
  void the_token_of_an_account_out_of_use_is_worth_nothing_at_once() {
    var token = token(TENANT, "henti");
    assertThat(get("/api/v1/me", token).status()).isEqualTo(200);
    in(
        TENANT,
        () -> {
          SERVICE.deactivate(find(TENANT, "henti").id());
          return true;
        });
    assertThat(get("/api/v1/me", token).status()).isEqualTo(401);
  }

  @Test
  void a_one_time_password_gives_no_token_and_says_why() {
    var password = in(TENANT, () -> SERVICE.create(MadeUpAccount.of("baru", Role.ANALYST)));
    var answer = ask(TENANT.value(), "baru", password);
    assertThat(answer.status()).isEqualTo(403);
    assertThat(answer.body()).contains("access.sign-in.one-time").doesNotContain(password);
  }

  @Test
  void unknown_region_unknown_account_and_wrong_password_get_the_same_answer() {
    var wrong = ask(TENANT.value(), "analis", "salah sekali ini");
    assertThat(wrong.status()).isEqualTo(401);
    assertThat(ask(TENANT.value(), "tidak-ada", PASSWORD).body()).isEqualTo(wrong.body());
    assertThat(ask("tidak_ada", "analis", PASSWORD).body()).isEqualTo(wrong.body());
  }

  @Test
  void wrong_passwords_lock_names_that_there_are_and_those_that_there_are_not() {
    for (var name : new String[] {"kunci", "hantu"}) {
      for (var attempt = 0; attempt < 5; attempt++) {
        ask(TENANT.value(), name, "salah " + attempt);
      }
      var answer = ask(TENANT.value(), name, PASSWORD);
      assertThat(answer.status()).isEqualTo(429);
      assertThat(answer.header("Retry-After")).isNotEmpty();
      assertThat(answer.body()).contains("access.sign-in.locked");
    }
  }

  @Test
  void an_error_that_can_be_mended_says_how_in_the_language_that_was_asked_for() {
    var token = token(TENANT, "admin");
    var body = "{\"username\":\"admin\",\"displayName\":\"Siti\",\"roles\":[\"TENANT_ADMIN\"]}";
    var indonesian = post("/api/v1/accounts", body, token, "Accept-Language: id");
    assertThat(indonesian.status()).isEqualTo(422);
    assertThat(indonesian.body()).contains("access.error.username.taken", "sudah dipakai");
    assertThat(post("/api/v1/accounts", body, token, "Accept-Language: en").body())
        .contains("is taken");
  }

  @Test
  void a_request_that_is_not_valid_names_its_parts() {
    var answer = post("/api/v1/token", "{\"region\":\"\",\"username\":\"a\",\"password\":\"b\"}");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("region");
    var broken = post("/api/v1/token", "{");
    assertThat(broken.status()).isEqualTo(400);
    assertThat(broken.body()).contains("about:blank").doesNotContain("Exception", "jackson");
  }

  @Test
  void an_administrator_makes_accounts_but_not_the_hosts() {
    var token = token(TENANT, "admin");
    var made =
        post(
            "/api/v1/accounts",
            "{\"username\":\"lewat-api\",\"displayName\":\"Siti\",\"roles\":[\"AUDITOR\"]}",
            token);
    assertThat(made.status()).isEqualTo(201);
    assertThat(made.body()).contains("oneTimePassword");
    var refused =
        post(
            "/api/v1/accounts",
            "{\"username\":\"tuan\",\"displayName\":\"Siti\",\"roles\":[\"HOST_ADMIN\"]}",
            token);
    assertThat(refused.status()).isEqualTo(422);
  }

  private static Raw get(String path, String token) {
    return Raw.get(PRODUCT.address(), path, "Authorization: Bearer " + token);
  }

  private static Raw post(String path, String body, String token, String... headers) {
    var all = java.util.Arrays.copyOf(headers, headers.length + 2);
    all[headers.length] = "Authorization: Bearer " + token;
    all[headers.length + 1] = "Content-Type: application/json";
    return Raw.send(PRODUCT.address(), "POST", path, body, all);
  }

  private static Raw post(String path, String body) {
    return Raw.send(PRODUCT.address(), "POST", path, body, "Content-Type: application/json");
  }

  private static Raw ask(String region, String username, String password) {
    return post(
        "/api/v1/token",
        "{\"region\":\"%s\",\"username\":\"%s\",\"password\":\"%s\"}"
            .formatted(region, username, password));
  }

  private static String token(TenantCode tenant, String username) {
    var answer = ask(tenant.value(), username, PASSWORD);
    var found = TOKEN.matcher(answer.body());
    assertThat(found.find()).as(answer.toString()).isTrue();
    return found.group(1);
  }

  private static String encoded(String text) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Account find(TenantCode tenant, String username) {
    return in(tenant, SERVICE::list).stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private static void make(TenantCode tenant, AccountData data) {
    in(
        tenant,
        () -> {
          SERVICE.createWithPassword(data, PASSWORD);
          return true;
        });
  }

  private static <T> T in(TenantCode tenant, Supplier<T> work) {
    return Scopes.call(Scope.tenant(tenant), Actor.system(), work);
  }
}

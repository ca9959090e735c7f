package id.talenta.platform.limit;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.RequestOptions;
import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Browser;
import id.talenta.testing.Eventually;
import id.talenta.testing.Product;
import id.talenta.testing.Raw;
import id.talenta.testing.TestDatabase;
import id.talenta.testing.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a government gets that asks for too much, and what its neighbour notices of it. */
class LimitsIT {
  private static final String PASSWORD = "sungai musi mengalir";
  private static final int REQUESTS = 40;
  private static final TenantCode QUIET = TestDatabase.newTenant();
  private static final Product PRODUCT =
      Product.start(
          Map.of(
              "talenta.limits.requests-per-minute",
              REQUESTS,
              "talenta.limits.exports-per-minute",
              2,
              "talenta.limits.uploads",
              1,
              "talenta.limits.patience",
              "0s"));
  private static final Browser BROWSER = Browser.start();
  private static final Page NEIGHBOUR = BROWSER.open(Browser.DESK);

  @BeforeAll
  static void neighbour() {
    Visitor.with(PRODUCT, QUIET, Role.TENANT_ADMIN).open(NEIGHBOUR, "impor");
  }

  @AfterAll
  static void end() {
    BROWSER.close();
    PRODUCT.close();
  }

  @Test
  void clicks_pages_and_programs_of_one_government_are_told_to_wait_and_its_neighbours_are_not() {
    var busy = TestDatabase.newTenant();
    var page = signedIn(busy);
    var token = token(busy);
    assertThat(program(token).status()).isEqualTo(200);
    var refused = until(429, () -> get(page, "impor"));
    tellsToWait(refused, "Instansi Anda mengirim terlalu banyak permintaan");
    tellsToWait(until(503, () -> post(page, "?v-r=uidl&v-uiId=0")), "terlalu banyak permintaan");
    until(429, () -> get(page, "impor"));
    var api = program(token);
    assertThat(api.status()).isEqualTo(429);
    assertThat(api.header("Retry-After")).isNotEmpty();
    assertThat(api.body()).contains("limit.requests");
    assertThat(get(page, "css/talenta.css").status()).isEqualTo(200);
    assertThat(get(NEIGHBOUR, "impor").status()).isEqualTo(200);
  }

  @Test
  void files_are_counted_apart() {
    var page = signedIn(TestDatabase.newTenant());
    tellsToWait(
        until(429, () -> get(page, "VAADIN/dynamic/resource/0/none/daftar.csv")),
        "Terlalu banyak berkas diunduh");
    assertThat(get(page, "impor").status()).isEqualTo(200);
    assertThat(get(NEIGHBOUR, "VAADIN/dynamic/resource/0/none/daftar.csv").status())
        .isNotEqualTo(429);
  }

  @Test
  void a_government_that_sends_a_large_file_waits_with_the_next_one_and_its_neighbour_does_not()
      throws IOException {
    var page = signedIn(TestDatabase.newTenant());
    var place = uploadPlace(page);
    try (var slow = begun(page, place)) {
      assertThat(slow.isConnected()).isTrue();
      tellsToWait(post(page, place), "sedang mengirim beberapa berkas");
      assertThat(post(NEIGHBOUR, uploadPlace(NEIGHBOUR)).status()).isNotEqualTo(503);
    }
    Eventually.holds("the place is free again", () -> post(page, place).status() != 503);
  }

  private static Page signedIn(TenantCode tenant) {
    var page = BROWSER.open(Browser.DESK);
    Visitor.with(PRODUCT, tenant, Role.TENANT_ADMIN).open(page, "impor");
    return page;
  }

  /** Asks until there is this answer. */
  private static APIResponse until(int status, Supplier<APIResponse> request) {
    for (var turn = 0; turn < 2 * REQUESTS; turn++) {
      var answer = request.get();
      if (answer.status() == status) {
        return answer;
      }
    }
    throw new AssertionError("No answer had the status " + status);
  }

  private static void tellsToWait(APIResponse answer, String sentence) {
    assertThat(answer.headers()).containsKey("retry-after");
    assertThat(Integer.parseInt(answer.headers().get("retry-after"))).isPositive();
    assertThat(answer.text()).contains(sentence);
  }

  private static APIResponse get(Page page, String path) {
    var language = RequestOptions.create().setHeader("Accept-Language", "id");
    return page.request().get(PRODUCT.address() + "/" + path, language);
  }

  private static APIResponse post(Page page, String path) {
    var options =
        RequestOptions.create()
            .setHeader("Accept-Language", "id")
            .setData("x".getBytes(StandardCharsets.UTF_8));
    return page.request().post(PRODUCT.address() + "/" + path, options);
  }

  private static String uploadPlace(Page page) {
    return page.locator("vaadin-upload").first().getAttribute("target");
  }

  /**
   * A file that is being sent and has the place. One that comes while another is looked at is
   * refused itself, and is sent again.
   */
  private static Socket begun(Page page, String place) throws IOException {
    var slow = slowUpload(page, place);
    for (var turn = 0; turn < 2 * REQUESTS; turn++) {
      if (post(page, place).status() == 503) {
        return slow;
      }
      if (slow.getInputStream().available() > 0) {
        slow.close();
        slow = slowUpload(page, place);
      }
    }
    throw new AssertionError("The place was never taken");
  }

  /** Begins to send a file and does not go on. */
  private static Socket slowUpload(Page page, String place) throws IOException {
    var server = URI.create(PRODUCT.address().toString());
    var socket = new Socket("localhost", server.getPort());
    var cookie =
        page.context().cookies().stream()
            .filter(each -> each.name.equals("talenta-session"))
            .findFirst()
            .orElseThrow();
    var head =
        "POST /"
            + place
            + " HTTP/1.1\r\nHost: localhost\r\nCookie: talenta-session="
            + cookie.value
            + "\r\n"
            + "Content-Type: text/csv\r\n"
            + "X-Filename: besar.csv\r\n"
            + "Content-Length: 1000\r\n\r\n"
            + "nip";
    socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    socket.getOutputStream().flush();
    return socket;
  }

  private static Raw program(String token) {
    return Raw.get(PRODUCT.address(), "/api/v1/me", "Authorization: Bearer " + token);
  }

  private static String token(TenantCode tenant) {
    var username = "program";
    var data =
        new AccountData(
            username,
            "Program",
            Set.of(Role.TENANT_ADMIN),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN);
    TestDatabase.in(
        tenant,
        () -> {
          PRODUCT.context().getBean(AccountService.class).createWithPassword(data, PASSWORD);
          return true;
        });
    var body =
        "{\"region\":\"%s\",\"username\":\"%s\",\"password\":\"%s\"}"
            .formatted(tenant.value(), username, PASSWORD);
    var answer =
        Raw.send(
            PRODUCT.address(), "POST", "/api/v1/token", body, "Content-Type: application/json");
    return answer.body().replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
  }
}

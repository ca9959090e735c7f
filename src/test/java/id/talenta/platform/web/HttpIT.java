package id.talenta.platform.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.testing.Eventually;
import id.talenta.testing.Product;
import id.talenta.testing.Raw;
import io.micronaut.runtime.server.EmbeddedServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.net.SocketException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HttpIT {
  private static final Product PRODUCT =
      Product.start(
          Map.of("talenta.web.behind-proxy", true, "talenta.web.largest-request", 1_000_000));

  /** Ways to write "the folder above". */
  private static final List<String> ABOVE =
      List.of(
          "..",
          "%2e%2e",
          "%252e%252e",
          "..%2f..",
          "..%5c..",
          "..\\..",
          "..;",
          "..;x=1",
          ".%00.",
          "%c0%ae%c0%ae",
          "%e0%80%ae%e0%80%ae",
          "....//..");

  @AfterAll
  static void end() {
    PRODUCT.close();
  }

  static Stream<String> traversals() {
    return Stream.of("/", "/VAADIN/", "/VAADIN/static/", "/api/", "/css/", "/images/", "/aura/")
        .flatMap(
            folder ->
                ABOVE.stream()
                    .flatMap(
                        above ->
                            Stream.of("etc/passwd", "application.yml", "META-INF/MANIFEST.MF")
                                .map(file -> folder + (above + "/").repeat(8) + file)));
  }

  @ParameterizedTest
  @MethodSource("traversals")
  void no_way_of_writing_an_address_leads_out_of_the_folders_that_are_given_out(String target) {
    var answer = Raw.get(PRODUCT.address(), target, "Accept: */*");
    assertThat(answer.status()).isIn(400, 401, 404, 405);
    assertThat(answer.body()).doesNotContain("root:", "micronaut:", "Manifest-Version");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/application.yml",
        "/db/host.yaml",
        "/logback.xml",
        "/messages/access.properties",
        "/tenants/jabar/identity.yaml",
        "/WEB-INF/web.xml",
        "/META-INF/MANIFEST.MF",
        "/css/",
        "/images/none.svg",
        "/VAADIN/config/stats.json",
        "/id/talenta/Talenta.class",
        "/tidak-ada"
      })
  void what_is_not_given_out_is_not_there(String target) {
    assertThat(Raw.get(PRODUCT.address(), target, "Accept: */*").status()).isEqualTo(404);
  }

  @Test
  void a_page_that_there_is_not_is_shown_as_such_with_404() {
    var answer = Raw.get(PRODUCT.address(), "/tidak/ada", "Accept: text/html");
    assertThat(answer.status()).isEqualTo(404);
    assertThat(answer.header("Content-Type").getFirst()).startsWith("text/html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/masuk", "/css/talenta.css", "/tidak-ada", "/api/health", "/api/none"})
  void every_answer_tells_the_browser_what_it_must_not_do_with_it(String target) {
    var answer = Raw.get(PRODUCT.address(), target, "Accept: text/html");
    var policy = String.join(" ", answer.header("Content-Security-Policy"));
    assertThat(policy)
        .contains("default-src 'self'", "frame-ancestors 'none'", "object-src 'none'");
    assertThat(policy).doesNotContain("http:", "https:", "*");
    assertThat(answer.header("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(answer.header("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.header("Referrer-Policy")).containsExactly("same-origin");
    assertThat(answer.header("Server")).isEmpty();
    assertThat(answer.header("X-Powered-By")).isEmpty();
  }

  @Test
  void the_session_cookie_is_for_this_site_alone_and_out_of_reach_of_scripts() {
    var cookie = sessionCookie("http");
    assertThat(cookie).containsIgnoringCase("HttpOnly").containsIgnoringCase("SameSite=Lax");
    assertThat(cookie).doesNotContainIgnoringCase("Secure");
  }

  @Test
  void behind_a_proxy_with_encryption_the_session_cookie_is_secure() {
    assertThat(sessionCookie("https")).containsIgnoringCase("Secure");
    assertThat(
            Raw.get(PRODUCT.address(), "/masuk", "X-Forwarded-Proto: https")
                .header("Strict-Transport-Security"))
        .isNotEmpty();
  }

  @Test
  void an_address_never_carries_the_session() {
    var answer = Raw.get(PRODUCT.address(), "/masuk", "Accept: text/html");
    assertThat(answer.body()).doesNotContain(";jsessionid", ";talenta-session");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/?v-r=uidl&v-uiId=0", "/api/v1/token"})
  void a_request_above_the_limit_is_refused(String target) {
    // The server answers before the body comes, so none is sent: it might meet a closed connection.
    var answer =
        Raw.send(
            PRODUCT.address(),
            "POST",
            target,
            "",
            "Content-Type: application/json",
            "Content-Length: 1000001");
    assertThat(answer.status()).isEqualTo(413);
  }

  @ParameterizedTest
  @ValueSource(strings = {"TRACE", "PUT", "DELETE", "PATCH"})
  void screens_are_read_and_nothing_else(String method) {
    assertThat(Raw.send(PRODUCT.address(), method, "/masuk", "").status()).isEqualTo(405);
  }

  @Test
  void health_says_up_and_no_more() {
    var answer = Raw.get(PRODUCT.address(), "/api/health");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("Content-Type").getFirst()).startsWith("application/json");
    assertThat(answer.body()).contains("\"status\":\"UP\"").doesNotContain("jdbc", "postgres");
  }

  @ParameterizedTest
  @ValueSource(strings = {"beans", "env", "info", "loggers", "routes", "stop", "threaddump"})
  void nothing_else_of_the_machinery_is_open(String endpoint) {
    assertThat(Raw.get(PRODUCT.address(), "/api/" + endpoint).status()).isEqualTo(404);
    assertThat(Raw.get(PRODUCT.address(), "/" + endpoint, "Accept: */*").status()).isEqualTo(404);
  }

  @Test
  void an_address_that_asks_without_end_is_told_to_wait_whatever_it_says_of_itself() {
    try (var product =
        Product.start(
            Map.of("talenta.web.behind-proxy", true, "talenta.api.requests-per-minute", 20))) {
      var statuses =
          IntStream.range(0, 30)
              .mapToObj(
                  turn ->
                      Raw.get(
                          product.address(),
                          "/api/v1/me",
                          "Forwarded: for=198.51.100." + turn,
                          "X-Forwarded-For: 198.51.100." + turn + ", 203.0.113.7"))
              .toList();
      assertThat(statuses.subList(0, 20)).allMatch(answer -> answer.status() == 401);
      assertThat(statuses.getLast().status()).isEqualTo(429);
      assertThat(statuses.getLast().header("Retry-After")).containsExactly("3");
      assertThat(statuses.getLast().body()).contains("api.problem.429");
      var neighbour =
          Raw.get(product.address(), "/api/v1/me", "X-Forwarded-For: 203.0.113.7, 203.0.113.8");
      assertThat(neighbour.status()).isEqualTo(401);
      assertThat(Raw.get(product.address(), "/masuk", "Accept: text/html").status()).isEqualTo(200);
    }
  }

  @Test
  void a_network_that_opens_the_entrance_without_end_is_told_to_wait_and_its_neighbour_is_not() {
    try (var product =
        Product.start(
            Map.of("talenta.web.behind-proxy", true, "talenta.limits.entrance-per-minute", 5))) {
      var own = "X-Forwarded-For: 2001:db8::";
      for (var turn = 0; turn < 5; turn++) {
        var target = turn % 2 == 0 ? "/masuk" : "/?v-r=init&location=masuk";
        assertThat(Raw.get(product.address(), target, "Accept: text/html", own + turn).status())
            .isEqualTo(200);
      }
      for (var target : List.of("/masuk", "/?v-r=init&location=masuk", "/pengguna")) {
        var refused = Raw.get(product.address(), target, "Accept: text/html", own + "9");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.header("Retry-After")).containsExactly("12");
        assertThat(refused.header("Set-Cookie")).isEmpty();
      }
      assertThat(Raw.get(product.address(), "/css/talenta.css", own + "9").status()).isEqualTo(200);
      assertThat(
              Raw.get(
                      product.address(),
                      "/masuk",
                      "Accept: text/html",
                      "X-Forwarded-For: 2001:db8:0:1::1")
                  .status())
          .isEqualTo(200);
    }
  }

  @Test
  void a_session_in_which_nobody_signs_in_ends_soon_when_its_page_is_silent() {
    try (var product = Product.start(Map.of("talenta.web.entrance", "1s"))) {
      var first = Raw.get(product.address(), "/masuk", "Accept: text/html").header("Set-Cookie");
      var cookie = "Cookie: " + first.getFirst().replaceFirst(";.*", "");
      var silent = System.nanoTime();
      Eventually.holds(
          "two seconds have passed",
          () -> System.nanoTime() - silent > Duration.ofSeconds(2).toNanos());
      var second = Raw.get(product.address(), "/masuk", "Accept: text/html", cookie);
      assertThat(second.header("Set-Cookie")).anyMatch(each -> each.startsWith("talenta-session="));
    }
  }

  @Test
  void only_the_protocol_that_the_proxy_names_last_is_believed() {
    var spoofed =
        List.of("X-Proxied-Https: on", "Forwarded: proto=https", "X-Forwarded-Proto: https, http");
    for (var header : spoofed) {
      assertThat(
              Raw.get(PRODUCT.address(), "/masuk", "Accept: text/html", header)
                  .header("Strict-Transport-Security"))
          .as(header)
          .isEmpty();
    }
  }

  @Test
  void the_interface_is_described() {
    var answer = Raw.get(PRODUCT.address(), "/api/openapi");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("openapi: 3", "/api/v1/token", "/api/v1/accounts", "bearer");
  }

  @Test
  void the_servers_behind_answer_only_on_this_machine() throws SocketException {
    var inner = PRODUCT.context().getBean(EmbeddedServer.class);
    assertThat(inner.getHost()).isEqualTo("127.0.0.1");
    var outside =
        Collections.list(NetworkInterface.getNetworkInterfaces()).stream()
            .flatMap(each -> Collections.list(each.getInetAddresses()).stream())
            .filter(address -> !address.isLoopbackAddress() && !address.isLinkLocalAddress())
            .toList();
    for (var address : outside) {
      assertThatThrownBy(() -> connect(address, inner.getPort())).isInstanceOf(IOException.class);
    }
  }

  private static void connect(InetAddress address, int port) throws IOException {
    try (var socket = new Socket()) {
      socket.connect(new InetSocketAddress(address, port), 1000);
    }
  }

  private static String sessionCookie(String scheme) {
    return Raw.get(PRODUCT.address(), "/masuk", "Accept: text/html", "X-Forwarded-Proto: " + scheme)
        .header("Set-Cookie")
        .stream()
        .filter(cookie -> cookie.startsWith("talenta-session="))
        .findFirst()
        .orElseThrow();
  }
}

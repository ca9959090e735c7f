package id.talenta.isolation;

import id.talenta.testing.Product;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A browser without a screen: opens pages and goes from one to the next as the product's page does.
 */
final class ScreenClient {
  private static final Pattern SCREEN = Pattern.compile("\"v-uiId\":(\\d+)");
  private static final Pattern TOKEN = Pattern.compile("\"Vaadin-Security-Key\":\"([^\"]+)\"");
  private static final Pattern SYNC = Pattern.compile("\"syncId\":(\\d+)");
  private static final Pattern RESOURCE = Pattern.compile("VAADIN/dynamic/[A-Za-z0-9_./%-]+");

  private final URI server;
  private final Observer observer;
  private final String name;
  private final HttpClient http =
      HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  private Set<String> offered = Set.of();
  private String screen = "";
  private String token = "";
  private int sync;
  private int sent;

  ScreenClient(Product product, String name) {
    this.server = product.address();
    this.observer = product.context().getBean(Observer.class);
    this.name = name;
    get("/masuk", Observer.HEADER, name);
  }

  /** The status of a page, asked for as a browser does at first. */
  int status(String path) {
    return get("/" + path, "Accept", "text/html").statusCode();
  }

  HttpResponse<String> get(String path, String... headers) {
    var request = HttpRequest.newBuilder(server.resolve(path));
    for (var index = 0; index < headers.length; index += 2) {
      request.header(headers[index], headers[index + 1]);
    }
    return send(request.build());
  }

  /** Goes to a page from within the product; tells what is shown there. */
  Observer.Shown go(String path) {
    if (screen.isEmpty()) {
      open();
    }
    observer.forget(name);
    var rpc =
        """
        {"csrfToken":"%s","rpc":[{"type":"event","node":1,"event":"ui-navigate","data":{"route":"%s",\
        "query":"","appShellTitle":"","historyState":null,"trigger":""}}],"syncId":%d,"clientId":%d}
        """
            .formatted(token, path, sync, sent);
    var answer =
        send(
            HttpRequest.newBuilder(server.resolve("/?v-r=uidl&v-uiId=" + screen))
                .header("Content-Type", "application/json; charset=UTF-8")
                .POST(HttpRequest.BodyPublishers.ofString(rpc))
                .build());
    sent++;
    last(SYNC, answer.body()).ifPresent(number -> sync = Integer.parseInt(number));
    offered =
        RESOURCE
            .matcher(answer.body())
            .results()
            .map(MatchResult::group)
            .collect(Collectors.toCollection(TreeSet::new));
    return observer.shown(name);
  }

  /** Addresses of the files that are offered on the page that was gone to last. */
  Set<String> offered() {
    return offered;
  }

  private void open() {
    var location = URLEncoder.encode("tidak/ada", StandardCharsets.UTF_8);
    var answer = get("/?v-r=init&location=" + location + "&query=").body();
    screen = last(SCREEN, answer).orElseThrow(() -> new IllegalStateException(answer));
    token = last(TOKEN, answer).orElseThrow(() -> new IllegalStateException(answer));
    sync = last(SYNC, answer).map(Integer::parseInt).orElse(0);
  }

  private static java.util.Optional<String> last(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(found -> found.group(1)).reduce((a, b) -> b);
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}

package id.talenta.bench;

import id.talenta.command.Servers;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.web.UiServer;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

/**
 * Times the start of the whole product, until its sign-in page is served, with many tenants and
 * with one.
 */
final class StartBenchmark {
  private static final int REPETITIONS = 5;

  private final EmbeddedDatabase many;
  private final EmbeddedDatabase one;
  private final Map<String, Object> settings;

  StartBenchmark(EmbeddedDatabase many, EmbeddedDatabase one, Map<String, Object> settings) {
    this.many = many;
    this.one = one;
    this.settings = new HashMap<>(settings);
    this.settings.put("talenta.port", 0);
  }

  void run(int count) throws Exception {
    var ours = new ArrayList<Duration>();
    var floor = new ArrayList<Duration>();
    for (var repetition = 0; repetition <= REPETITIONS; repetition++) {
      var withOne = start(one);
      var withMany = start(many);
      // The first is for the code to get warm.
      if (repetition > 0) {
        floor.add(withOne);
        ours.add(withMany);
      }
    }
    BenchMain.result("start " + count, BenchMain.median(ours), BenchMain.median(floor));
  }

  private Duration start(EmbeddedDatabase database) throws Exception {
    var begun = System.nanoTime();
    try (var program = TenantBenchmark.open(database, settings);
        var browser = HttpClient.newHttpClient()) {
      Servers.start(program);
      var page = program.getBean(UiServer.class).address().resolve("/masuk");
      var answer =
          browser.send(
              HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
      var taken = Duration.ofNanos(System.nanoTime() - begun);
      TenantBenchmark.require(answer.statusCode() == 200, "The sign-in page is not served");
      return taken;
    }
  }
}

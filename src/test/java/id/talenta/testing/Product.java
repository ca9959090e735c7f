package id.talenta.testing;

import id.talenta.command.Servers;
import id.talenta.platform.web.UiServer;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;

/** The whole product, running on the test's database and a free port. */
public final class Product implements AutoCloseable {
  private final ApplicationContext context;

  private Product(ApplicationContext context) {
    this.context = context;
  }

  /** Starts the product with settings of its own. */
  public static Product start(Map<String, Object> settings) {
    var all = new HashMap<String, Object>();
    all.put("talenta.port", 0);
    // All browsers of the tests have one address.
    all.put("talenta.limits.entrance-per-minute", 1_000_000);
    all.putAll(settings);
    var context = TestDatabase.open(all);
    Servers.start(context);
    return new Product(context);
  }

  /** Where it answers, without a slash at the end. */
  public URI address() {
    return context.getBean(UiServer.class).address();
  }

  /** Its beans. */
  public ApplicationContext context() {
    return context;
  }

  @Override
  public void close() {
    context.close();
  }
}

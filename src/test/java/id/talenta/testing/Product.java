package id.talenta.testing;

import id.talenta.access.Regions;
import id.talenta.command.Servers;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.web.UiServer;
import io.micronaut.context.ApplicationContext;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The whole product, running on the test's database and a free port. */
public final class Product implements AutoCloseable {
  private static final Set<Product> RUNNING = ConcurrentHashMap.newKeySet();

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
    var product = new Product(context);
    RUNNING.add(product);
    return product;
  }

  /**
   * Waits until every product that runs offers this tenant at its entrance: a program believes what
   * it read of the tenants for a moment, and another program has made this one.
   */
  static void learn(TenantCode tenant) {
    for (var product : RUNNING) {
      var regions = product.context.getBean(Regions.class);
      Eventually.holds(
          "the tenant is offered at the entrance", () -> regions.find(tenant.value()).isPresent());
    }
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
    RUNNING.remove(this);
    context.close();
  }
}

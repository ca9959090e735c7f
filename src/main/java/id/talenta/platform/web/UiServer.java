package id.talenta.platform.web;

import io.micronaut.context.ApplicationContext;
import io.micronaut.context.annotation.Value;
import io.micronaut.runtime.event.annotation.EventListener;
import io.micronaut.runtime.server.EmbeddedServer;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.concurrent.Executors;
import org.eclipse.jetty.http.pathmap.PathSpec;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.GracefulHandler;
import org.eclipse.jetty.server.handler.PathMappingsHandler;
import org.eclipse.jetty.server.handler.SizeLimitHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one server that the outside can reach: Jetty, which serves the screens itself and hands
 * {@code /api} on to Micronaut's Netty on a port of the loopback. It starts and stops with Netty.
 *
 * <p>Two servers, because each framework runs best on its own: see the decision record on web
 * servers.
 */
@Singleton
public final class UiServer {
  private static final Logger LOG = LoggerFactory.getLogger(UiServer.class);
  private static final int HEADER_BYTES = 16 * 1024;
  private static final int THREADS = 32;
  private static final int FEWEST_THREADS = 8;

  private final ApplicationContext context;
  private final WebConfiguration configuration;
  private final int port;
  private final Server server;

  UiServer(
      ApplicationContext context,
      WebConfiguration configuration,
      @Value("${talenta.port}") int port) {
    this.context = context;
    this.configuration = configuration;
    this.port = port;
    var threads = new QueuedThreadPool(THREADS, FEWEST_THREADS);
    threads.setName("screens");
    threads.setVirtualThreadsExecutor(Executors.newVirtualThreadPerTaskExecutor());
    this.server = new Server(threads);
  }

  /** Where the server answers on this machine, once it has been started. */
  public URI address() {
    var connector = (ServerConnector) server.getConnectors()[0];
    return URI.create("http://localhost:" + connector.getLocalPort());
  }

  @EventListener
  void start(ServerStartupEvent started) throws Exception {
    server.addConnector(connector());
    server.setErrorHandler(new PlainErrors());
    var paths = new PathMappingsHandler();
    var api = new ApiProxy(((EmbeddedServer) started.getSource()).getPort());
    paths.addMapping(PathSpec.from("/api/*"), api);
    paths.addMapping(PathSpec.from("/*"), new ScreenContext(context, configuration).handler());
    server.setHandler(
        within(
            new GracefulHandler(),
            within(
                new SecurityHeaders(),
                within(new SizeLimitHandler(configuration.largestRequest(), -1), paths))));
    server.setStopTimeout(configuration.stopWithin().toMillis());
    server.start();
    LOG.info("Serving at {}, API behind it at port {}", address(), api.port());
  }

  @PreDestroy
  void stop() throws Exception {
    server.stop();
  }

  private ServerConnector connector() {
    var http = new HttpConfiguration();
    http.setSendServerVersion(false);
    http.setSendXPoweredBy(false);
    http.setSendDateHeader(true);
    http.setRequestHeaderSize(HEADER_BYTES);
    http.setResponseHeaderSize(HEADER_BYTES);
    if (configuration.behindProxy()) {
      http.addCustomizer(new TrustedProxy());
    }
    var connector = new ServerConnector(server, new HttpConnectionFactory(http));
    connector.setPort(port);
    return connector;
  }

  private static Handler within(Handler.Wrapper outer, Handler inner) {
    outer.setHandler(inner);
    return outer;
  }
}

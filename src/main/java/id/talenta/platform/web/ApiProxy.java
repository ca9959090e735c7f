package id.talenta.platform.web;

import java.time.Duration;
import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.http.HttpField;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpURI;
import org.eclipse.jetty.proxy.ProxyHandler;
import org.eclipse.jetty.server.Request;
import org.jspecify.annotations.Nullable;

/** Hands requests on to the API's server on the loopback. */
final class ApiProxy extends ProxyHandler.Reverse {
  private static final Duration IDLE = Duration.ofMinutes(2);
  private static final int CONNECTIONS = 256;

  private final int port;

  ApiProxy(int port) {
    super(request -> target(request, port));
    this.port = port;
  }

  int port() {
    return port;
  }

  private static HttpURI target(Request request, int port) {
    return HttpURI.build(request.getHttpURI()).scheme("http").host("127.0.0.1").port(port);
  }

  @Override
  protected void configureHttpClient(HttpClient client) {
    super.configureHttpClient(client);
    client.setIdleTimeout(IDLE.toMillis());
    client.setMaxConnectionsPerDestination(CONNECTIONS);
  }

  /** Says who the client is, in place of whatever the client said of itself. */
  @Override
  protected void addProxyHeaders(Request request, org.eclipse.jetty.client.Request onward) {
    onward.headers(
        headers -> {
          headers.remove(HttpHeader.FORWARDED);
          headers.put(HttpHeader.X_FORWARDED_FOR, Request.getRemoteAddr(request));
          headers.put(HttpHeader.X_FORWARDED_PROTO, request.isSecure() ? "https" : "http");
          headers.put(
              HttpHeader.X_FORWARDED_HOST,
              Request.getServerName(request) + ":" + Request.getServerPort(request));
        });
  }

  /** Leaves out the name of the inner server's software. */
  @Override
  protected @Nullable HttpField filterServerToProxyResponseField(HttpField field) {
    return field.getHeader() == HttpHeader.SERVER
        ? null
        : super.filterServerToProxyResponseField(field);
  }
}

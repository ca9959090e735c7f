package id.talenta.platform.api;

import io.micronaut.http.HttpRequest;

/** The network address of the client of a request. */
public final class ClientAddress {
  private ClientAddress() {}

  /** As the server in front says; nobody else can connect. */
  public static String of(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst("X-Forwarded-For")
        .orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
  }
}

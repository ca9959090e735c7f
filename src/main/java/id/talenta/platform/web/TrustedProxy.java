package id.talenta.platform.web;

import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.server.ForwardedRequestCustomizer;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.Request;

/**
 * Believes the proxy in front, and nobody before it. Proxies add the client's address behind what
 * the client sent in {@code X-Forwarded-For} and pass headers that they do not know: so only the
 * last address and the last protocol count, and all other headers of that kind are left out.
 */
final class TrustedProxy implements HttpConfiguration.Customizer {
  private static final List<String> NOT_BELIEVED =
      List.of(
          "Forwarded",
          "X-Forwarded-Host",
          "X-Forwarded-Port",
          "X-Forwarded-Server",
          "X-Proxied-Https",
          "Proxy-auth-cert",
          "Proxy-ssl-id");

  private final ForwardedRequestCustomizer believed = new ForwardedRequestCustomizer();

  @Override
  public Request customize(Request request, HttpFields.Mutable responseHeaders) {
    var headers = HttpFields.build(request.getHeaders());
    NOT_BELIEVED.forEach(headers::remove);
    keepLast(headers, HttpHeader.X_FORWARDED_FOR);
    keepLast(headers, HttpHeader.X_FORWARDED_PROTO);
    var kept = headers.asImmutable();
    var cleaned =
        new Request.Wrapper(request) {
          @Override
          public HttpFields getHeaders() {
            return kept;
          }
        };
    return believed.customize(cleaned, responseHeaders);
  }

  private static void keepLast(HttpFields.Mutable headers, HttpHeader name) {
    Optional.of(headers.getCSV(name, false))
        .filter(values -> !values.isEmpty())
        .ifPresent(values -> headers.put(name, values.getLast()));
  }
}

package id.talenta.platform.api;

import io.micronaut.http.HttpRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.HexFormat;

/** The network address of the client of a request. */
public final class ClientAddress {
  private static final int NETWORK_BYTES = 8;

  private ClientAddress() {}

  /** As the server in front says; nobody else can connect. */
  public static String of(HttpRequest<?> request) {
    return request
        .getHeaders()
        .findFirst("X-Forwarded-For")
        .orElseGet(() -> request.getRemoteAddress().getAddress().getHostAddress());
  }

  /**
   * What limits count by: an address of IPv4, or the network of one of IPv6, because whoever has
   * one such address has the other 2⁶⁴ of its network too.
   *
   * @param address an address as text; what is none counts as it is
   */
  public static String network(String address) {
    try {
      return switch (InetAddress.ofLiteral(address)) {
        case Inet6Address wide ->
            HexFormat.ofDelimiter(":").formatHex(wide.getAddress(), 0, NETWORK_BYTES) + "::/64";
        case InetAddress narrow -> narrow.getHostAddress();
      };
    } catch (IllegalArgumentException none) {
      return address;
    }
  }
}

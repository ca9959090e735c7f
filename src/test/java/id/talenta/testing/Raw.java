package id.talenta.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;

/**
 * HTTP by hand, so that no client tidies up what is sent.
 *
 * @param status the status; 0 when the connection was closed without an answer
 * @param head the lines of the head
 * @param body what follows, cut off after a megabyte
 */
public record Raw(int status, List<String> head, String body) {
  private static final int MOST = 1_000_000;
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  /** Asks for a target, such as {@code /../etc/passwd}, exactly as it is written. */
  public static Raw get(URI server, String target, String... headers) {
    return send(server, "GET", target, "", headers);
  }

  /** Sends a request. */
  public static Raw send(URI server, String method, String target, String body, String... headers) {
    var head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: localhost\r\n");
    for (var header : headers) {
      head.append(header).append("\r\n");
    }
    if (!body.isEmpty()) {
      head.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    head.append("Connection: close\r\n\r\n").append(body);
    try (var socket = new Socket("localhost", server.getPort())) {
      socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
      socket.getOutputStream().write(head.toString().getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return parse(
          new String(socket.getInputStream().readNBytes(MOST), StandardCharsets.ISO_8859_1));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** The values of all headers with this name. */
  public List<String> header(String name) {
    var begin = name.toLowerCase() + ":";
    return head.stream()
        .filter(line -> line.toLowerCase().startsWith(begin))
        .map(line -> line.substring(begin.length()).strip())
        .toList();
  }

  private static Raw parse(String answer) {
    var parts = answer.split("\r\n\r\n", 2);
    var lines = List.of(parts[0].split("\r\n"));
    var words = lines.getFirst().split(" ");
    return new Raw(
        words.length > 1 ? Integer.parseInt(words[1]) : 0, lines, parts.length > 1 ? parts[1] : "");
  }
}

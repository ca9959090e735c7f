package id.talenta.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/** The change sets that make a schema: the host's and the tenants'. */
public enum ChangeLog {
  /** Makes the schema {@code host}. */
  HOST("db/host.yaml"),
  /** Makes the schema of a tenant. */
  TENANT("db/tenant.yaml");

  private static final Pattern INCLUDED = Pattern.compile("file: (\\S+)");

  private final String path;

  ChangeLog(String path) {
    this.path = path;
  }

  String path() {
    return path;
  }

  /**
   * Names the state this program brings a schema to: the SHA-256 of its change sets, in
   * hexadecimal. A schema that carries the same name needs no migration.
   */
  public String version() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var file : files()) {
        digest.update(read(file).getBytes(StandardCharsets.UTF_8));
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private List<String> files() {
    return INCLUDED.matcher(read(path)).results().map(match -> match.group(1)).toList();
  }

  private static String read(String path) {
    try (var stream =
        Objects.requireNonNull(ChangeLog.class.getClassLoader().getResourceAsStream(path), path)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

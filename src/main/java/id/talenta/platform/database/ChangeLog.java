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
import java.util.stream.Stream;

/**
 * The change sets that make a schema: the host's or the tenants'.
 *
 * @param path the list of their files, on the class path
 * @param version names the state this program brings a schema to: the SHA-256 of the change sets,
 *     in hexadecimal. A schema that carries the same name needs no migration
 */
public record ChangeLog(String path, String version) {
  private static final Pattern INCLUDED = Pattern.compile("file: (\\S+)");

  /** Makes the schema {@code host}. */
  public static final ChangeLog HOST = of("db/host.yaml");

  /** Reads the change log that this file lists. */
  public static ChangeLog of(String path) {
    return new ChangeLog(path, digest(path));
  }

  private static String digest(String path) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      files(path).forEach(file -> digest.update(read(file).getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /** The files with change sets; a list may include another. */
  private static Stream<String> files(String list) {
    return included(list).stream()
        .flatMap(file -> file.endsWith(".yaml") ? files(file) : Stream.of(file));
  }

  private static List<String> included(String list) {
    return INCLUDED.matcher(read(list)).results().map(match -> match.group(1)).toList();
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

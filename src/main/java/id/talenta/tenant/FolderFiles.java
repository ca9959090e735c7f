package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import io.micronaut.core.io.IOUtils;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Where the folders are: with the program, or in a directory of the operator's. */
@FunctionalInterface
interface FolderFiles {
  int MAXIMUM_BYTES = 1_000_000;

  /**
   * The text of a file, if it is there.
   *
   * @param path below {@code tenants/}, such as {@code oki/rules.yaml}
   */
  Optional<String> text(String path);

  static FolderFiles onClassPath() {
    return path -> {
      try (var stream = FolderFiles.class.getResourceAsStream("/tenants/" + path)) {
        return stream == null ? Optional.empty() : Optional.of(text(stream));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    };
  }

  /** The folders of governments that come with the program; the shared ones begin with a line. */
  static List<TenantCode> codesOnClassPath() {
    var names = new TreeSet<String>();
    try {
      var folders = FolderFiles.class.getClassLoader().getResources("tenants");
      while (folders.hasMoreElements()) {
        IOUtils.eachFile(
            folders.nextElement().toURI(),
            ".",
            folder -> names.add(String.valueOf(folder.getFileName()).replace("/", "")));
      }
    } catch (IOException | URISyntaxException failure) {
      throw new IllegalStateException("The folders of the governments can't be read", failure);
    }
    return names.stream().filter(TenantCode::isValid).map(TenantCode::new).toList();
  }

  static FolderFiles in(Path directory) {
    return path -> {
      var file = directory.resolve(path);
      if (!Files.isRegularFile(file)) {
        return Optional.empty();
      }
      try (var stream = Files.newInputStream(file)) {
        return Optional.of(text(stream));
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    };
  }

  /** Reads a little more than is allowed, so that a file that is too long is seen to be. */
  private static String text(InputStream stream) throws IOException {
    return new String(stream.readNBytes(MAXIMUM_BYTES + 1), StandardCharsets.UTF_8);
  }
}

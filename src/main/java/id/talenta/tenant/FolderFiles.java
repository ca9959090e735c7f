package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import io.micronaut.core.io.IOUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Where the folders are: with the program, in a directory of the operator's, or in memory. */
interface FolderFiles {
  /** More than any good file has; what is longer is read no further. */
  int MAXIMUM_BYTES = 200_000;

  /**
   * The bytes of a file, if it is there; one more than is allowed when it is too long.
   *
   * @param path below {@code tenants/}, such as {@code oki/rules.yaml}
   */
  Optional<byte[]> bytes(String path);

  /** Names of what stands in a folder, as far as that can be told. */
  Set<String> names(String folder);

  static FolderFiles onClassPath() {
    return new FolderFiles() {
      @Override
      public Optional<byte[]> bytes(String path) {
        try (var stream = FolderFiles.class.getResourceAsStream("/tenants/" + path)) {
          return stream == null
              ? Optional.empty()
              : Optional.of(stream.readNBytes(MAXIMUM_BYTES + 1));
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }

      @Override
      public Set<String> names(String folder) {
        return Set.of();
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
    return new FolderFiles() {
      @Override
      public Optional<byte[]> bytes(String path) {
        var file = directory.resolve(path);
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
          return Optional.empty();
        }
        try (var stream = Files.newInputStream(file)) {
          return Optional.of(stream.readNBytes(MAXIMUM_BYTES + 1));
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }

      @Override
      public Set<String> names(String folder) {
        var place = directory.resolve(folder);
        if (!Files.isDirectory(place)) {
          return Set.of();
        }
        try (var entries = Files.list(place)) {
          return entries
              .map(entry -> String.valueOf(entry.getFileName()))
              .collect(Collectors.toSet());
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }
    };
  }

  static FolderFiles of(TenantCode code, Map<String, byte[]> files) {
    return new FolderFiles() {
      @Override
      public Optional<byte[]> bytes(String path) {
        var start = code.value() + "/";
        return path.startsWith(start)
            ? Optional.ofNullable(files.get(path.substring(start.length())))
            : Optional.empty();
      }

      @Override
      public Set<String> names(String folder) {
        return files.keySet();
      }
    };
  }

  static FolderFiles ofTexts(TenantCode code, Map<FolderFile, String> texts) {
    return of(
        code,
        texts.entrySet().stream()
            .collect(
                Collectors.toMap(
                    entry -> entry.getKey().fileName(),
                    entry -> entry.getValue().getBytes(StandardCharsets.UTF_8))));
  }
}

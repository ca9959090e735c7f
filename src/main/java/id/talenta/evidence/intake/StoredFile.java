package id.talenta.evidence.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A kept file, put on disk for as long as it is read.
 *
 * @param path where it is
 */
record StoredFile(Path path) implements AutoCloseable {
  static StoredFile of(byte[] content) {
    try {
      var path = Files.createTempFile("import-", ".table");
      try {
        Files.write(path, content);
        return new StoredFile(path);
      } catch (IOException full) {
        Files.deleteIfExists(path);
        throw full;
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Override
  public void close() {
    try {
      Files.deleteIfExists(path);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package id.talenta.tenant.exit;

import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.UUID;

/**
 * The files of packages on disk, a folder for each tenant, readable to the program's user alone. A
 * file has its name only once it is whole and on disk for good.
 */
@Singleton
class PackageFiles {
  private static final String WHOLE = ".zip.gpg";
  private static final String PART = ".part";
  private static final int BUFFER = 1 << 16;
  private static final boolean IS_POSIX =
      Path.of("").getFileSystem().supportedFileAttributeViews().contains("posix");

  private final Path directory;

  PackageFiles(PackageConfiguration configuration) {
    this.directory = Path.of(configuration.directory());
  }

  /** Writes a package. */
  @FunctionalInterface
  interface Content<T> {
    T writeTo(OutputStream output) throws IOException;
  }

  /** Writes a package; when that fails, nothing of it stays. */
  <T> T write(TenantCode tenant, UUID id, Content<T> content) throws IOException {
    makeFolder(folder(tenant));
    var part = folder(tenant).resolve(id + PART);
    Files.deleteIfExists(part);
    try {
      var result = write(part, content);
      Files.move(part, file(tenant, id), StandardCopyOption.ATOMIC_MOVE);
      return result;
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private static <T> T write(Path part, Content<T> content) throws IOException {
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(part, options, privately("rw-------"))) {
      var output = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
      var result = content.writeTo(output);
      output.flush();
      channel.force(true);
      return result;
    }
  }

  Path file(TenantCode tenant, UUID id) {
    return folder(tenant).resolve(id + WHOLE);
  }

  boolean exists(TenantCode tenant, UUID id) {
    return Files.isRegularFile(file(tenant, id));
  }

  void delete(TenantCode tenant, UUID id) {
    try {
      Files.deleteIfExists(file(tenant, id));
      Files.deleteIfExists(folder(tenant).resolve(id + PART));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /**
   * Deletes all packages of a tenant, whole ones and parts.
   *
   * @return how many whole ones there were
   */
  int deleteAll(TenantCode tenant) {
    var folder = folder(tenant);
    if (!Files.isDirectory(folder)) {
      return 0;
    }
    try (var files = Files.walk(folder)) {
      var found = files.sorted(Comparator.reverseOrder()).toList();
      for (var file : found) {
        Files.delete(file);
      }
      return (int) found.stream().filter(file -> file.toString().endsWith(WHOLE)).count();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path folder(TenantCode tenant) {
    return directory.resolve(tenant.value());
  }

  private static void makeFolder(Path folder) throws IOException {
    Files.createDirectories(folder, privately("rwx------"));
  }

  private static FileAttribute<?>[] privately(String permissions) {
    return IS_POSIX
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}

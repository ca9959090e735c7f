package id.talenta.tenant.exit;

import id.talenta.document.DocumentService;
import id.talenta.platform.crypto.SecretKeyFile;
import id.talenta.platform.error.UserError;
import id.talenta.tenant.exit.Manifest.FileSum;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Reads an encrypted package from beginning to end, without ever writing what is in it to disk.
 * Only files with names of the known form are accepted, and only so much of each.
 */
final class PackageReader {
  private static final int BUFFER = 1 << 16;
  private static final int LARGEST_MANIFEST = 100_000_000;
  private static final long LARGEST_FILE = 1L << 36;
  private static final long LARGEST_PACKAGE = 1L << 38;
  private static final int MOST_FILES = 5_000_000;

  private final Path file;
  private final SecretKeyFile key;
  private final PackageSignature signature = new PackageSignature();

  PackageReader(Path file, SecretKeyFile key) {
    this.file = file;
    this.key = key;
  }

  /** Takes the files of a package as they come. */
  @FunctionalInterface
  interface Visitor {
    /** Takes a file; what it does not read of it is passed over. */
    void visit(String path, InputStream content) throws IOException;
  }

  /** A package of which every byte is the one that was signed. */
  record Verified(Manifest manifest, Optional<String> signedBy) {}

  /** Reads everything, and compares it with the manifest and that with its signature. */
  Verified verify(Collection<byte[]> believed, boolean takesUnsigned) throws IOException {
    var sums = new HashMap<String, FileSum>();
    var json = new ByteArrayOutputStream();
    read(
        (path, content) -> {
          switch (path) {
            case PackagePaths.MANIFEST -> content.transferTo(json);
            case PackagePaths.SIGNATURE -> signature.readSignature(content);
            case PackagePaths.HOST_KEY -> signature.readKey(content);
            case PackagePaths.SUMS -> {}
            default -> {
              var checksum = new Checksum();
              content.transferTo(checksum);
              sums.put(path, new FileSum(path, checksum.bytes(), checksum.sha256Hex()));
            }
          }
        });
    var signed = json.toByteArray();
    if (signed.length == 0) {
      throw new UserError("tenant.import.error.format");
    }
    var signedBy = signature.require(signed, believed, takesUnsigned);
    var manifest = Manifest.read(signed);
    requireSame(manifest, sums);
    return new Verified(manifest, signedBy);
  }

  private static void requireSame(Manifest manifest, Map<String, FileSum> found) {
    var promised =
        manifest.files().stream().collect(Collectors.toMap(FileSum::path, Function.identity()));
    for (var each : promised.values()) {
      if (!each.equals(found.get(each.path()))) {
        throw new UserError("tenant.import.error.content", each.path());
      }
    }
    firstOther(promised, found)
        .ifPresent(
            path -> {
              throw new UserError("tenant.import.error.content", path);
            });
    for (var table : manifest.tables()) {
      var sum = promised.get(table.path());
      if (sum == null || !sum.sha256().equals(table.sha256())) {
        throw new UserError("tenant.import.error.content", table.path());
      }
    }
  }

  private static Optional<String> firstOther(
      Map<String, FileSum> promised, Map<String, FileSum> found) {
    return found.keySet().stream().filter(path -> !promised.containsKey(path)).sorted().findFirst();
  }

  /** Lets the visitor see every file, then proves that nothing was changed or cut off. */
  void read(Visitor visitor) throws IOException {
    try (var input = new BufferedInputStream(Files.newInputStream(file), BUFFER)) {
      var decrypted = key.open(input);
      visit(decrypted.content(), visitor);
      decrypted.requireUnchanged();
    } catch (EOFException | ZipException cutOff) {
      throw damaged(cutOff);
    } catch (IOException failure) {
      throw failure instanceof FileSystemException ? failure : damaged(failure);
    }
  }

  private static IOException damaged(IOException failure) {
    var told = new UserError("crypto.file.damaged");
    told.initCause(failure);
    throw told;
  }

  private static void visit(InputStream content, Visitor visitor) throws IOException {
    var zip = new ZipInputStream(content, StandardCharsets.UTF_8);
    var seen = new HashSet<String>();
    var left = LARGEST_PACKAGE;
    for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
      var path = entry.getName();
      if (!PackagePaths.isKnown(path) || !seen.add(path)) {
        throw new UserError("tenant.import.error.content", printable(path));
      }
      if (seen.size() > MOST_FILES) {
        throw new UserError("tenant.import.error.large");
      }
      var bounded = new Bounded(zip, Math.min(left, largest(path)));
      visitor.visit(path, bounded);
      bounded.transferTo(OutputStream.nullOutputStream());
      left -= bounded.read;
    }
    if (seen.isEmpty()) {
      throw new UserError("tenant.import.error.format");
    }
  }

  private static long largest(String path) {
    if (PackagePaths.isDocument(path)) {
      return DocumentService.LARGEST;
    }
    return PackagePaths.isTable(path) ? LARGEST_FILE : LARGEST_MANIFEST;
  }

  private static String printable(String path) {
    var safe = path.replaceAll("[^A-Za-z0-9_./-]", "?");
    return safe.substring(0, Math.min(safe.length(), 80));
  }

  /** One file of the package, no longer than allowed; closing it leaves the package open. */
  private static final class Bounded extends FilterInputStream {
    private final long most;
    private long read;

    Bounded(InputStream input, long most) {
      super(input);
      this.most = most;
    }

    @Override
    public int read() throws IOException {
      var value = super.read();
      count(value < 0 ? 0 : 1);
      return value;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      var got = super.read(buffer, offset, length);
      count(Math.max(got, 0));
      return got;
    }

    private void count(int got) {
      read += got;
      if (read > most) {
        throw new UserError("tenant.import.error.large");
      }
    }

    @Override
    public void close() {
      // The next file follows.
    }
  }
}

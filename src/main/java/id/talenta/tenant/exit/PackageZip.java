package id.talenta.tenant.exit;

import id.talenta.platform.crypto.SigningKey;
import id.talenta.tenant.exit.Manifest.FileSum;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of a package one after the other, and keeps their checksums. */
final class PackageZip implements AutoCloseable {
  private final ZipOutputStream zip;
  private final List<FileSum> files = new ArrayList<>();

  PackageZip(OutputStream output) {
    zip = new ZipOutputStream(output, StandardCharsets.UTF_8);
    zip.setLevel(Deflater.BEST_SPEED);
  }

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Content {
    void writeTo(OutputStream output) throws IOException;
  }

  FileSum add(String path, Content content) throws IOException {
    zip.putNextEntry(new ZipEntry(path));
    var checksum = new Checksum(zip);
    content.writeTo(checksum);
    zip.closeEntry();
    var file = new FileSum(path, checksum.bytes(), checksum.sha256Hex());
    files.add(file);
    return file;
  }

  FileSum add(String path, String text) throws IOException {
    return add(path, output -> output.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  List<FileSum> files() {
    return List.copyOf(files);
  }

  /**
   * Ends the package with its manifest, the host's signature of that, and the checksums as {@code
   * sha256sum -c} reads them.
   */
  void finish(Manifest manifest, Optional<SigningKey> signing) throws IOException {
    var json = manifest.toJson();
    add(PackagePaths.MANIFEST, output -> output.write(json));
    if (signing.isPresent()) {
      var key = signing.get();
      add(PackagePaths.SIGNATURE, output -> output.write(key.sign(json)));
      add(PackagePaths.HOST_KEY, SigningKey.pem(key.publicKey()));
    }
    var sums =
        files.stream()
            .map(file -> file.sha256() + "  " + file.path() + "\n")
            .collect(Collectors.joining());
    add(PackagePaths.SUMS, sums);
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}

package id.talenta.tenant.exit;

import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts and hashes what passes through, and hands it on. */
final class Checksum extends OutputStream {
  private final MessageDigest digest = sha256();
  private final OutputStream next;
  private long bytes;

  /** Hands everything on; closing does not reach what it is handed to. */
  Checksum(OutputStream next) {
    this.next = next;
  }

  /** Only counts and hashes. */
  Checksum() {
    this(nullOutputStream());
  }

  @Override
  public void write(int value) throws IOException {
    write(new byte[] {(byte) value}, 0, 1);
  }

  @Override
  public void write(byte[] buffer, int offset, int length) throws IOException {
    next.write(buffer, offset, length);
    digest.update(buffer, offset, length);
    bytes += length;
  }

  long bytes() {
    return bytes;
  }

  /** The hash of all that passed, in hexadecimal; to be asked for once. */
  String sha256Hex() {
    return HexFormat.of().formatHex(digest.digest());
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

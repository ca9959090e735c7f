package id.talenta.audit.core;

import java.util.HexFormat;

/**
 * A SHA-256.
 *
 * @param hexadecimal its 32 bytes as 64 small hexadecimal digits
 */
public record Hash(String hexadecimal) {
  /** What the first entry names as its predecessor. */
  public static final Hash NONE = new Hash("0".repeat(64));

  /** The hash made of these bytes. */
  public static Hash of(byte[] bytes) {
    return new Hash(HexFormat.of().formatHex(bytes));
  }

  /** Its bytes. */
  public byte[] bytes() {
    return HexFormat.of().parseHex(hexadecimal);
  }
}

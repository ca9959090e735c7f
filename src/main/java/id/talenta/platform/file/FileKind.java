package id.talenta.platform.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** What a file is, by its first bytes. */
enum FileKind {
  /** A ZIP archive, which an XLSX workbook is. */
  WORKBOOK,
  /** An XLS workbook, or an XLSX one behind a password. */
  OLD_WORKBOOK,
  /** Text without markup. */
  TEXT,
  /** Anything else. */
  OTHER;

  private static final int PREFIX = 4096;
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] OLE = {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0};

  static FileKind of(Path file) throws IOException {
    byte[] prefix;
    try (var input = Files.newInputStream(file)) {
      prefix = input.readNBytes(PREFIX);
    }
    if (startsWith(prefix, ZIP)) {
      return WORKBOOK;
    }
    if (startsWith(prefix, OLE)) {
      return OLD_WORKBOOK;
    }
    return isText(prefix) ? TEXT : OTHER;
  }

  private static boolean isText(byte[] prefix) {
    if (TextEncoding.hasWideMark(prefix)) {
      return true;
    }
    for (var value : prefix) {
      var control = value >= 0 && value < ' ' && value != '\t' && value != '\n' && value != '\r';
      if (control) {
        return false;
      }
    }
    var text = new String(prefix, StandardCharsets.ISO_8859_1).strip().toLowerCase(Locale.ROOT);
    return !text.startsWith("<") && !text.startsWith("%pdf") && !text.startsWith("{\\rtf");
  }

  private static boolean startsWith(byte[] bytes, byte[] start) {
    return bytes.length >= start.length
        && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
  }
}

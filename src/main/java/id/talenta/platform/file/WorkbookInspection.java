package id.talenta.platform.file;

import id.talenta.platform.error.UserError;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Looks through a workbook before it is read, so that none can fill the memory: how many parts it
 * has, how large they are once unpacked, how long its texts are, how far to the right its cells
 * lie, and how many of those elements it has that stay in memory. The declared sizes are not
 * believed; the parts are unpacked and counted.
 */
final class WorkbookInspection {
  private static final int MOST_PARTS = 2000;
  private static final int LONGEST_TEXT = 1 << 18;
  private static final int LONGEST_COLUMN = 3;
  private static final long SUSPECT_BYTES = 10L << 20;
  private static final long MOST_INFLATION = 300;
  private static final int BUFFER = 1 << 16;
  private static final byte LOWEST_LETTER = 'A';

  private final TableLimits limits;
  private long inflated;
  private int textLength;
  private Address address = Address.ELSEWHERE;
  private int columnLength;
  private Markup markup = Markup.UNKNOWN;
  private KeptElements kept = new KeptElements();

  private WorkbookInspection(TableLimits limits) {
    this.limits = limits;
  }

  static void requireHarmless(Path file, TableLimits limits) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("xl/workbook.xml") == null) {
        throw new UserError("file.error.kind");
      }
      if (zip.size() > MOST_PARTS) {
        throw new UserError("file.error.workbook");
      }
      var inspection = new WorkbookInspection(limits);
      for (var entry : zip.stream().toList()) {
        try (var input = zip.getInputStream(entry)) {
          inspection.part(entry, input);
        }
      }
    } catch (ZipException failure) {
      throw new UserError("file.error.workbook");
    }
  }

  private void part(ZipEntry entry, InputStream input) throws IOException {
    var buffer = new byte[BUFFER];
    var size = 0L;
    textLength = 0;
    address = Address.ELSEWHERE;
    markup = Markup.UNKNOWN;
    kept = new KeptElements();
    for (var count = input.read(buffer); count >= 0; count = input.read(buffer)) {
      size += count;
      inflated += count;
      var packed = Math.max(1, entry.getCompressedSize());
      var bomb = size > SUSPECT_BYTES && size / packed > MOST_INFLATION;
      if (bomb || inflated > limits.inflatedBytes()) {
        throw new UserError("file.error.inflated", limits.inflatedBytes() >> 20);
      }
      scan(buffer, count);
    }
  }

  private void scan(byte[] buffer, int count) {
    for (var index = 0; index < count; index++) {
      var character = buffer[index];
      if (markup == Markup.UNKNOWN) {
        markup = Markup.by(character);
      }
      if (markup != Markup.YES) {
        continue;
      }
      textLength = character == '<' || character == '>' ? 0 : textLength + 1;
      column(character);
      kept.add(character);
      if (textLength > LONGEST_TEXT || columnLength > LONGEST_COLUMN) {
        throw new UserError("file.error.workbook");
      }
    }
  }

  /**
   * Counts the letters of a cell's address, {@code r="ABC12"}, with any blanks and either quote.
   * Bytes of zero are passed over: they are what UTF-16 adds. A letter written as a reference to a
   * character counts too, by its ampersand.
   */
  private void column(byte character) {
    if (character == 0) {
      return;
    }
    address = address.next(character);
    if (address != Address.LETTERS) {
      columnLength = 0;
    } else if (character == '&') {
      columnLength = LONGEST_COLUMN + 1;
    } else if (character >= LOWEST_LETTER) {
      columnLength++;
    }
  }

  /**
   * Whether a part can be read as XML, whatever its name: by the first byte that says something.
   */
  private enum Markup {
    UNKNOWN,
    YES,
    NO;

    private static final String MARKS = "\0\u00ef\u00bb\u00bf\u00fe\u00ff";

    static Markup by(byte character) {
      if (Character.isWhitespace(character) || MARKS.indexOf(character & 0xff) >= 0) {
        return UNKNOWN;
      }
      return character == '<' ? YES : NO;
    }
  }

  /** How far the beginning of an address has been read. */
  private enum Address {
    ELSEWHERE,
    BLANK,
    NAME,
    EQUALS,
    LETTERS;

    Address next(byte character) {
      var isQuote = character == '"' || character == '\'';
      if (this == LETTERS) {
        return isQuote ? ELSEWHERE : LETTERS;
      }
      if (this == EQUALS && isQuote) {
        return LETTERS;
      }
      if (this == NAME && character == '=') {
        return EQUALS;
      }
      if (Character.isWhitespace(character)) {
        return this == NAME || this == EQUALS ? this : BLANK;
      }
      return this == BLANK && character == 'r' ? NAME : ELSEWHERE;
    }
  }
}

package id.talenta.platform.file;

import id.talenta.platform.error.UserError;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Counts, byte by byte, the elements of a workbook's part that fill the memory when it is read: the
 * shared texts, which are kept whole, what describes parts and formats, the rows of a sheet, and
 * the cells of one row. Whatever the part's name and the elements' prefix: what is too much in any
 * part is refused.
 */
final class KeptElements {
  /** Two for each of a million people: their number and their name. */
  static final int MOST_TEXTS = 2_000_000;

  /** Of the part that holds the shared texts, in bytes. */
  static final long LARGEST_TEXTS = 64L << 20;

  /** As many as a spreadsheet has. */
  private static final int MOST_ROWS = 1 << 20;

  private static final int MOST_CELLS_OF_ROW = 1 << 14;

  /** Formats, parts, sheets; a spreadsheet has 64,000 formats at most. */
  private static final int MOST_DESCRIPTIONS = 200_000;

  private static final int LONGEST_NAME = 16;
  private static final byte[] TEXT = bytes("si");
  private static final byte[] ROW = bytes("row");
  private static final byte[] CELL = bytes("c");
  private static final byte[][] DESCRIPTIONS = {
    bytes("xf"), bytes("numFmt"), bytes("sheet"), bytes("Override"), bytes("Relationship")
  };

  private final byte[] name = new byte[LONGEST_NAME];
  private int nameLength;
  private boolean inName;
  private long bytes;
  private int texts;
  private int rows;
  private int cells;
  private int descriptions;

  void add(byte character) {
    bytes++;
    if (texts > 0 && bytes > LARGEST_TEXTS) {
      throw tooManyTexts();
    }
    if (character == '<') {
      inName = true;
      nameLength = 0;
    } else if (inName && character != 0) {
      name(character);
    }
  }

  private void name(byte character) {
    switch (character) {
      case ':' -> nameLength = 0;
      case '>', '/', ' ', '\t', '\r', '\n' -> {
        inName = false;
        element();
      }
      default -> {
        if (nameLength < LONGEST_NAME) {
          name[nameLength] = character;
          nameLength++;
        } else {
          inName = false;
        }
      }
    }
  }

  private void element() {
    if (is(TEXT)) {
      texts++;
      if (texts > MOST_TEXTS) {
        throw tooManyTexts();
      }
    } else if (is(ROW)) {
      rows++;
      cells = 0;
      require(rows, MOST_ROWS);
    } else if (is(CELL)) {
      cells++;
      require(cells, MOST_CELLS_OF_ROW);
    } else if (Arrays.stream(DESCRIPTIONS).anyMatch(this::is)) {
      descriptions++;
      require(descriptions, MOST_DESCRIPTIONS);
    }
  }

  private boolean is(byte[] element) {
    return Arrays.equals(name, 0, nameLength, element, 0, element.length);
  }

  private static byte[] bytes(String element) {
    return element.getBytes(StandardCharsets.US_ASCII);
  }

  private static void require(int count, int most) {
    if (count > most) {
      throw new UserError("file.error.workbook");
    }
  }

  private static UserError tooManyTexts() {
    return new UserError("file.error.texts", MOST_TEXTS, LARGEST_TEXTS >> 20);
  }
}

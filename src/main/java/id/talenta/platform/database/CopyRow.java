package id.talenta.platform.database;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The present row of a bulk read, from the binary form of PostgreSQL's {@code COPY}. Columns count
 * from 0; a column read without {@code optional} must not be null.
 */
public final class CopyRow {
  private static final int SIGNATURE = 11;
  private static final int FIRST_DAY = 10_957;
  private static final int NULL = -1;
  private static final int NEGATIVE = 0x4000;
  private static final int POSITIVE = 0;
  private static final int DIGITS_IN_GROUP = 4;
  private static final int GROUP = 10_000;
  private static final int MOST_COLUMNS = 64;
  private static final int REMEMBERED = 1024;

  private final int[] starts = new int[MOST_COLUMNS];
  private final int[] lengths = new int[MOST_COLUMNS];
  private final @Nullable String[] texts = new String[REMEMBERED];
  private ByteBuffer bytes = ByteBuffer.allocate(0);
  private boolean begun;

  CopyRow() {}

  /**
   * Takes up what the server sent.
   *
   * @return whether it is a row
   */
  boolean accept(byte[] message) {
    bytes = ByteBuffer.wrap(message);
    if (!begun) {
      begun = true;
      bytes.position(SIGNATURE + Integer.BYTES);
      bytes.position(bytes.position() + Integer.BYTES + bytes.getInt(bytes.position()));
    }
    if (!bytes.hasRemaining()) {
      return false;
    }
    var columns = bytes.getShort();
    for (var column = 0; column < columns; column++) {
      lengths[column] = bytes.getInt();
      starts[column] = bytes.position();
      if (lengths[column] > 0) {
        bytes.position(starts[column] + lengths[column]);
      }
    }
    return columns >= 0;
  }

  /** Whether the column is SQL's null. */
  public boolean isNull(int column) {
    return lengths[column] == NULL;
  }

  /** A {@code uuid}. */
  public UUID uuid(int column) {
    var start = present(column);
    return new UUID(bytes.getLong(start), bytes.getLong(start + Long.BYTES));
  }

  /** A {@code date}. */
  public LocalDate date(int column) {
    return LocalDate.ofEpochDay(FIRST_DAY + (long) bytes.getInt(present(column)));
  }

  /** A {@code date}, or null. */
  public @Nullable LocalDate optionalDate(int column) {
    return isNull(column) ? null : date(column);
  }

  /** A {@code boolean}, or null. */
  public @Nullable Boolean optionalBool(int column) {
    return isNull(column) ? null : bytes.get(starts[column]) != 0;
  }

  /** A {@code text}; those that come again and again are made only once. */
  public String text(int column) {
    var start = present(column);
    var length = lengths[column];
    var hash = length;
    for (var index = 0; index < length; index++) {
      hash = 31 * hash + bytes.get(start + index);
    }
    var slot = hash & (REMEMBERED - 1);
    var known = texts[slot];
    if (known == null || !isSame(known, start, length)) {
      known = new String(bytes.array(), start, length, StandardCharsets.UTF_8);
      texts[slot] = known;
    }
    return known;
  }

  /** A {@code text}, or null. */
  public @Nullable String optionalText(int column) {
    return isNull(column) ? null : text(column);
  }

  /** A {@code numeric} of at most 18 digits, or null. */
  public @Nullable BigDecimal optionalDecimal(int column) {
    return isNull(column) ? null : decimal(starts[column]);
  }

  private BigDecimal decimal(int start) {
    var groups = bytes.getShort(start);
    var weight = bytes.getShort(start + 2);
    var sign = bytes.getShort(start + 4);
    var scale = bytes.getShort(start + 6);
    if (sign != POSITIVE && sign != NEGATIVE) {
      throw new IllegalStateException("Not a number");
    }
    var unscaled = 0L;
    for (var group = 0; group < groups; group++) {
      unscaled = unscaled * GROUP + bytes.getShort(start + 8 + 2 * group);
    }
    var places = DIGITS_IN_GROUP * (groups - 1 - weight);
    var value = BigDecimal.valueOf(sign == NEGATIVE ? -unscaled : unscaled, places);
    return places == scale ? value : value.setScale(scale);
  }

  private boolean isSame(String text, int start, int length) {
    if (text.length() != length) {
      return false;
    }
    for (var index = 0; index < length; index++) {
      if (text.charAt(index) != bytes.get(start + index)) {
        return false;
      }
    }
    return true;
  }

  private int present(int column) {
    Objects.checkIndex(lengths[column], Integer.MAX_VALUE);
    return starts[column];
  }
}

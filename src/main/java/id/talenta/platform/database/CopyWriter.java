package id.talenta.platform.database;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.copy.CopyIn;

/** Writes rows in the text form of PostgreSQL's {@code COPY}, column by column. */
public final class CopyWriter {
  private static final int BUFFER = 1 << 16;

  private final CopyIn copy;
  private final StringBuilder buffer = new StringBuilder(BUFFER + 4096);
  private boolean rowBegun;

  CopyWriter(CopyIn copy) {
    this.copy = copy;
  }

  /** Writes the next column; null becomes SQL's null. Everything is written as its text. */
  public CopyWriter column(@Nullable Object value) {
    separate();
    if (value == null) {
      buffer.append("\\N");
    } else {
      escape(value.toString());
    }
    return this;
  }

  /** Writes the next column as an array of texts or keys; its elements may be null. */
  public CopyWriter array(@Nullable Object[] values) {
    separate();
    buffer.append('{');
    for (var index = 0; index < values.length; index++) {
      if (index > 0) {
        buffer.append(',');
      }
      element(values[index]);
    }
    buffer.append('}');
    return this;
  }

  /** Ends the row. */
  public void endRow() {
    buffer.append('\n');
    rowBegun = false;
    if (buffer.length() >= BUFFER) {
      flush();
    }
  }

  void flush() {
    try {
      var bytes = buffer.toString().getBytes(StandardCharsets.UTF_8);
      copy.writeToCopy(bytes, 0, bytes.length);
      buffer.setLength(0);
    } catch (SQLException failure) {
      throw new DatabaseException(failure);
    }
  }

  private void separate() {
    if (rowBegun) {
      buffer.append('\t');
    }
    rowBegun = true;
  }

  private void element(@Nullable Object value) {
    if (value == null) {
      buffer.append("NULL");
      return;
    }
    var text = value.toString();
    if (isPlain(text)) {
      buffer.append(text);
      return;
    }
    buffer.append('"');
    // Quoted for the array first (\ and "), then for COPY (\ again).
    escape(text.replace("\\", "\\\\").replace("\"", "\\\""));
    buffer.append('"');
  }

  private static boolean isPlain(String text) {
    if (text.isEmpty() || text.equalsIgnoreCase("null")) {
      return false;
    }
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      var plain =
          (character >= '0' && character <= '9')
              || (character >= 'a' && character <= 'z')
              || (character >= 'A' && character <= 'Z')
              || character == '-'
              || character == '_'
              || character == '.';
      if (!plain) {
        return false;
      }
    }
    return true;
  }

  private void escape(String text) {
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      switch (character) {
        case '\\' -> buffer.append("\\\\");
        case '\t' -> buffer.append("\\t");
        case '\n' -> buffer.append("\\n");
        case '\r' -> buffer.append("\\r");
        default -> buffer.append(character);
      }
    }
  }
}

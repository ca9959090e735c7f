package id.talenta.platform.file;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells whether a workbook shows a number as a day. */
final class DateFormats {
  private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.|_.");
  private static final int FIRST_DATE = 14;
  private static final int LAST_DATE = 17;
  private static final int DATE_AND_TIME = 22;

  private DateFormats() {}

  static boolean isDate(@Nullable Integer id, @Nullable String format) {
    if (id != null && ((id >= FIRST_DATE && id <= LAST_DATE) || id == DATE_AND_TIME)) {
      return true;
    }
    if (format == null) {
      return false;
    }
    var signs = LITERALS.matcher(format).replaceAll("").toLowerCase(Locale.ROOT);
    return signs.contains("y") || (signs.contains("d") && signs.contains("m"));
  }
}

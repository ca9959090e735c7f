package id.talenta.evidence.intake;

/** Rids texts of what cannot be seen: blanks of other widths, marks without width, line ends. */
final class CellText {
  private static final String WITHOUT_WIDTH = "\u200b\u200c\u200d\u2060\ufeff\u00ad";

  private static final char LOST = '\ufffd';

  private CellText() {}

  /** The text with single blanks between its words; a lone dash stands for nothing. */
  static String clean(String text) {
    var cleaned = isClean(text) ? text : cleaned(text);
    return cleaned.equals("-") || cleaned.equals("–") ? "" : cleaned;
  }

  /** Whether it has characters that no text has, or a sign for one that was lost before. */
  static boolean hasControls(String text) {
    return text.chars().anyMatch(sign -> Character.isISOControl(sign) || sign == LOST);
  }

  private static boolean isClean(String text) {
    var blank = true;
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      if (character == ' ' ? blank : character < ' ' || character > '~') {
        return false;
      }
      blank = character == ' ';
    }
    return !blank || text.isEmpty();
  }

  private static String cleaned(String text) {
    var result = new StringBuilder(text.length());
    var wanted = false;
    for (var index = 0; index < text.length(); index++) {
      var character = text.charAt(index);
      if (Character.isWhitespace(character) || Character.isSpaceChar(character)) {
        wanted = !result.isEmpty();
      } else if (WITHOUT_WIDTH.indexOf(character) < 0) {
        if (wanted) {
          result.append(' ');
          wanted = false;
        }
        result.append(character);
      }
    }
    return result.toString();
  }
}

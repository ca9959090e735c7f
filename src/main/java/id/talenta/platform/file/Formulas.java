package id.talenta.platform.file;

/**
 * Keeps texts in a CSV file from being run as formulas when a spreadsheet opens it: a text that
 * begins like one gets an apostrophe in front, which reading takes away again.
 */
final class Formulas {
  /** Spreadsheets take the full-width signs for the usual ones, and pass over what parts lines. */
  private static final String BEGINNINGS = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

  private static final char ESCAPE = '\'';

  private Formulas() {}

  static String escape(String text) {
    return beginsLikeOne(text, 0) ? ESCAPE + text : text;
  }

  static String unescape(String text) {
    var escaped = text.charAt(0) == ESCAPE && beginsLikeOne(text, 1);
    return escaped ? text.substring(1) : text;
  }

  private static boolean beginsLikeOne(String text, int index) {
    return text.length() > index && BEGINNINGS.indexOf(text.charAt(index)) >= 0;
  }
}

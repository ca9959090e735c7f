package id.talenta.platform;

/** Texts within XHTML, SVG and pages for paper. */
public final class Markup {
  private Markup() {}

  /** A text as it may stand in an element or a quoted attribute. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replaceAll("[\\p{Cc}&&[^\\n\\t]]", "");
  }
}

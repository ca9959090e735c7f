package id.talenta.platform.database;

/**
 * A parameter that is written as {@code jsonb}.
 *
 * @param text the document
 */
public record Json(String text) {
  /** A parameter with this document. */
  public static Json of(String text) {
    return new Json(text);
  }
}

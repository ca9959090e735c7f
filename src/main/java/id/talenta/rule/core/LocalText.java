package id.talenta.rule.core;

/**
 * A name in both languages, written by whoever writes the rules.
 *
 * @param indonesian in Bahasa Indonesia
 * @param english in English
 */
public record LocalText(String indonesian, String english) {
  /** No text. */
  public static final LocalText NONE = new LocalText("", "");

  /** The same text in both languages, such as the name of a regulation. */
  public static LocalText same(String text) {
    return new LocalText(text, text);
  }

  /** Whether it is empty in both. */
  public boolean isEmpty() {
    return indonesian.isEmpty() && english.isEmpty();
  }
}

package id.talenta.platform.ui;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;

/** Texts in the language of the present user's screen. */
public final class Text {
  private Text() {}

  /** The text with this key, its places filled with the arguments. */
  public static String of(String key, Object... arguments) {
    return Messages.shared().text(Language.current(), key, arguments);
  }

  /**
   * The text for a value of an enum: key {@code <prefix>.<NAME>}, such as {@code
   * organization.level.PENGAWAS}.
   */
  public static String of(String prefix, Enum<?> value) {
    return of(prefix + "." + value.name());
  }
}

package id.talenta.platform.i18n;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;

/** A language that the product speaks. */
public enum Language {
  /** Bahasa Indonesia, formal and plain; the language of anyone who has not chosen. */
  INDONESIAN(Locale.of("id", "ID"), ""),
  /** English. */
  ENGLISH(Locale.UK, "_en");

  private final Locale locale;
  private final String fileSuffix;

  Language(Locale locale, String fileSuffix) {
    this.locale = locale;
    this.fileSuffix = fileSuffix;
  }

  /** The locale whose dates and numbers go with the language. */
  public Locale locale() {
    return locale;
  }

  /** The two letters of ISO 639-1, as in the {@code lang} attribute of a page. */
  public String code() {
    return locale.getLanguage();
  }

  /** What the language's message files end in, before {@code .properties}. */
  String fileSuffix() {
    return fileSuffix;
  }

  /** The language of a locale; Indonesian for those that the product does not speak. */
  public static Language of(Locale locale) {
    return ofCode(locale.getLanguage()).orElse(INDONESIAN);
  }

  /** The language with these two letters. */
  public static Optional<Language> ofCode(String code) {
    for (var language : values()) {
      if (language.code().equals(code)) {
        return Optional.of(language);
      }
    }
    return Optional.empty();
  }

  /** The language of the present user's screen; Indonesian where no screen is involved. */
  public static Language current() {
    return Optional.ofNullable(UI.getCurrent())
        .map(screen -> of(screen.getLocale()))
        .orElse(INDONESIAN);
  }
}

package id.talenta.tour;

import com.microsoft.playwright.options.ColorScheme;
import id.talenta.platform.i18n.Language;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the screens are looked at.
 *
 * @param size the window
 * @param colours light or dark
 * @param language of the texts
 */
record Look(Size size, ColorScheme colours, Language language) {
  /** Both windows in both colours in Bahasa Indonesia, and a desk in English. */
  static final List<Look> ALL =
      List.of(
          new Look(Size.DESK, ColorScheme.LIGHT, Language.INDONESIAN),
          new Look(Size.PHONE, ColorScheme.LIGHT, Language.INDONESIAN),
          new Look(Size.DESK, ColorScheme.DARK, Language.INDONESIAN),
          new Look(Size.PHONE, ColorScheme.DARK, Language.INDONESIAN),
          new Look(Size.DESK, ColorScheme.LIGHT, Language.ENGLISH));

  /** Those in which dialogs and more than one detail page of a kind are looked at, too. */
  static final Set<Look> THOROUGH = Set.of(ALL.get(0), ALL.get(3), ALL.get(4));

  boolean isThorough() {
    return THOROUGH.contains(this);
  }

  /** As it stands in the names of the pictures. */
  String suffix() {
    var look = size.name() + "-" + colours.name();
    return switch (language) {
      case INDONESIAN -> look.toLowerCase(Locale.ROOT);
      case ENGLISH -> (look + "-" + language.code()).toLowerCase(Locale.ROOT);
    };
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.i18n.I18NProvider;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Gives the texts to Vaadin's own {@code getTranslation}, and says which languages there are. */
@Singleton
final class VaadinTexts implements I18NProvider {
  private static final long serialVersionUID = 1L;

  @Override
  public List<Locale> getProvidedLocales() {
    return Arrays.stream(Language.values()).map(Language::locale).toList();
  }

  @Override
  public String getTranslation(String key, Locale locale, Object... arguments) {
    return Messages.shared().text(Language.of(locale), key, arguments);
  }
}

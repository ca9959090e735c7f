package id.talenta.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.server.VaadinService;
import com.vaadin.flow.server.VaadinSession;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.web.SignIn;

/** A button that shows the other language's name and turns all screens to it. */
public final class LanguageSwitch extends Button {
  private static final long serialVersionUID = 1L;

  /** A button for the present screen. */
  public LanguageSwitch() {
    var other = other(Language.current());
    setText(other.code().toUpperCase(other.locale()));
    var hint = Text.of("platform.language." + other.name());
    setAriaLabel(hint);
    setTooltipText(hint);
    addClassName("language-switch");
    addThemeVariants(ButtonVariant.TERTIARY);
    addClickListener(pressed -> choose(other));
  }

  static Language other(Language language) {
    return switch (language) {
      case INDONESIAN -> Language.ENGLISH;
      case ENGLISH -> Language.INDONESIAN;
    };
  }

  /** Remembers the language and loads the screen anew in it. */
  static void choose(Language language) {
    if (SignIn.current().isPresent()) {
      var instantiator = VaadinService.getCurrent().getInstantiator();
      instantiator.getOrCreate(LanguageMemory.class).remember(language);
    }
    Preference.LANGUAGE.write(language.code());
    VaadinSession.getCurrent().setLocale(language.locale());
    UI.getCurrentOrThrow().getPage().reload();
  }
}

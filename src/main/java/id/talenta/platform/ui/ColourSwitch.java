package id.talenta.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.page.ColorScheme;

/** A button that turns light into dark and back. */
public final class ColourSwitch extends Button {
  private static final long serialVersionUID = 1L;
  private static final String DARK = "dark";
  private static final String LIGHT = "light";

  /** Asks the browser what is shown: only it knows how the device is set. */
  private static final String IS_DARK =
      "return document.documentElement.style.colorScheme"
          + " ? document.documentElement.style.colorScheme === 'dark'"
          + " : matchMedia('(prefers-color-scheme: dark)').matches";

  /** A button for the present screen. */
  public ColourSwitch() {
    super(VaadinIcon.ADJUST.create());
    var hint = Text.of("platform.colours");
    setAriaLabel(hint);
    setTooltipText(hint);
    addClassName("colour-switch");
    addThemeVariants(ButtonVariant.TERTIARY);
    addClickListener(pressed -> turn());
  }

  static void turn() {
    var screen = UI.getCurrentOrThrow();
    screen
        .getPage()
        .executeJs(IS_DARK)
        .then(Boolean.class, dark -> choose(screen, dark ? LIGHT : DARK));
  }

  private static void choose(UI screen, String colours) {
    Preference.COLOURS.write(colours);
    screen.getPage().setColorScheme(ColorScheme.Value.fromString(colours));
  }

  /** The colours to begin a page with, from what the browser sent. */
  static String checked(String sent) {
    return switch (sent) {
      case DARK -> DARK;
      case LIGHT -> LIGHT;
      default -> "light dark";
    };
  }
}

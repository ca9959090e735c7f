package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.ui.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;

/**
 * The editor's fields: what is typed goes to the draft shortly after; nothing typed changes it not.
 */
final class Inputs {
  private static final int PAUSE_MILLISECONDS = 400;

  private Inputs() {}

  /** A field for a number that must be there, named for screen readers only. */
  static BigDecimalField number(String name, BigDecimal value, Consumer<BigDecimal> change) {
    var field = bare(name, Optional.of(value));
    field.addValueChangeListener(
        changed -> {
          var typed = Optional.ofNullable(changed.getValue());
          field.setInvalid(typed.isEmpty());
          field.setErrorMessage(typed.isEmpty() ? Text.of("platform.required") : "");
          if (changed.isFromClient()) {
            typed.ifPresent(change);
          }
        });
    return field;
  }

  /** A field for a number that may be left empty, named for screen readers only. */
  static BigDecimalField optional(
      String name, Optional<BigDecimal> value, Consumer<Optional<BigDecimal>> change) {
    var field = bare(name, value);
    field.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            change.accept(Optional.ofNullable(changed.getValue()));
          }
        });
    return field;
  }

  private static BigDecimalField bare(String name, Optional<BigDecimal> value) {
    var field = new BigDecimalField();
    field.setLocale(Language.current().locale());
    field.setAriaLabel(name);
    field.addClassName("rule-number");
    field.setAutoselect(true);
    field.setValueChangeMode(ValueChangeMode.LAZY);
    field.setValueChangeTimeout(PAUSE_MILLISECONDS);
    value.map(Inputs::plain).ifPresent(field::setValue);
    return field;
  }

  /** A labelled field for a whole number of years. */
  static IntegerField years(String label, int value, IntConsumer change) {
    var field = new IntegerField(label);
    field.setMin(0);
    field.setMax(50);
    field.setStepButtonsVisible(true);
    field.setValue(value);
    field.addValueChangeListener(
        changed -> {
          if (changed.isFromClient() && changed.getValue() != null) {
            change.accept(changed.getValue());
          }
        });
    return field;
  }

  /** A small button with a picture, named for screen readers and as a tip. */
  static Button icon(VaadinIcon picture, String name, Runnable action) {
    var button = new Button(picture.create(), pressed -> action.run());
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(name);
    button.setTooltipText(name);
    return button;
  }

  private static BigDecimal plain(BigDecimal number) {
    var stripped = number.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}

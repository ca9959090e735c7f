package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import id.talenta.platform.ui.Text;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Marks the fields of a form that must be filled, all at once, and sends it only when all are. */
final class Checks {
  private final List<Runnable> marks = new ArrayList<>();
  private boolean good;

  /** A field that must not be left empty. */
  <F extends Component & HasValueAndElement<?, ?> & HasValidation> F required(F field) {
    field.setRequiredIndicatorVisible(true);
    marks.add(() -> mark(field, field.isEmpty() || isBlank(field.getValue())));
    return field;
  }

  /** A day that must be given and may not lie ahead. */
  DatePicker past(DatePicker field, LocalDate today) {
    typed(field);
    field.setRequiredIndicatorVisible(true);
    field.setMax(today);
    marks.add(
        () -> {
          var value = field.getOptionalValue();
          if (value.filter(day -> day.isAfter(today)).isPresent()) {
            good = false;
          } else {
            mark(field, value.isEmpty());
          }
        });
    return field;
  }

  /** Whoever types a day is not held up by the calendar; it opens at its own button. */
  DatePicker typed(DatePicker field) {
    field.setAutoOpen(false);
    return field;
  }

  /** A file that must be there. */
  PdfField required(PdfField field) {
    marks.add(() -> good &= field.markIfMissing());
    return field;
  }

  /** A field that must not be left empty while this holds. */
  <F extends Component & HasValueAndElement<?, ?> & HasValidation> F when(
      BooleanSupplier needed, F field) {
    field.setRequiredIndicatorVisible(true);
    marks.add(
        () -> mark(field, needed.getAsBoolean() && (field.isEmpty() || isBlank(field.getValue()))));
    return field;
  }

  /** A file that must be there while this holds. */
  PdfField when(BooleanSupplier needed, PdfField field) {
    marks.add(
        () -> {
          if (needed.getAsBoolean()) {
            good &= field.markIfMissing();
          }
        });
    return field;
  }

  /** A button that sends the form once, however often it is pressed. */
  Button button(String textKey, Runnable send) {
    var button = new Button(Text.of(textKey));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setDisableOnClick(true);
    button.addClickListener(
        pressed -> {
          try {
            if (areGood()) {
              send.run();
            }
          } finally {
            button.setEnabled(true);
          }
        });
    return button;
  }

  private boolean areGood() {
    good = true;
    marks.forEach(Runnable::run);
    return good;
  }

  private void mark(HasValidation field, boolean missing) {
    field.setInvalid(missing);
    if (missing) {
      field.setErrorMessage(Text.of("platform.required"));
      good = false;
    }
  }

  private static boolean isBlank(Object value) {
    return value instanceof String text && text.isBlank();
  }
}

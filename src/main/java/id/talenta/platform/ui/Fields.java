package id.talenta.platform.ui;

import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.datepicker.DatePicker.DatePickerI18n;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.PasswordField;
import id.talenta.platform.i18n.Language;
import java.text.DateFormatSymbols;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Fields of forms that speak the person's language. */
public final class Fields {
  private static final int DAYS_IN_WEEK = 7;

  private Fields() {}

  /** A field for a date, which takes {@code 22-11-2026} and {@code 22/11/2026} as well. */
  public static DatePicker date(String labelKey) {
    var locale = Language.current().locale();
    var symbols = new DateFormatSymbols(locale);
    var words = new DatePickerI18n();
    words.setMonthNames(Arrays.asList(symbols.getMonths()).subList(0, 12));
    words.setWeekdays(days(symbols.getWeekdays()));
    words.setWeekdaysShort(days(symbols.getShortWeekdays()));
    words.setFirstDayOfWeek(1);
    words.setToday(Text.of("platform.today"));
    words.setCancel(Text.of("platform.cancel"));
    words.setDateFormats("dd-MM-yyyy", "dd/MM/yyyy", "d-M-yyyy", "d/M/yyyy", "yyyy-MM-dd");
    words.setBadInputErrorMessage(Text.of("platform.date.bad"));
    words.setRequiredErrorMessage(Text.of("platform.required"));
    words.setMinErrorMessage(Text.of("platform.date.early"));
    words.setMaxErrorMessage(Text.of("platform.date.late"));
    var field = new DatePicker(Text.of(labelKey));
    field.setLocale(locale);
    field.setI18n(words);
    return field;
  }

  /** A field for a password, which can be shown. */
  public static PasswordField password(String labelKey) {
    var field = new PasswordField(Text.of(labelKey));
    field.getElement().setPropertyMap("i18n", Map.of("reveal", Text.of("platform.password.show")));
    return field;
  }

  /** A field for a decimal, written with the decimal sign of the person's language. */
  public static BigDecimalField decimal(String labelKey) {
    var field = new BigDecimalField(Text.of(labelKey));
    field.setLocale(Language.current().locale());
    return field;
  }

  private static List<String> days(String[] fromOne) {
    return Arrays.asList(fromOne).subList(1, DAYS_IN_WEEK + 1);
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** A value as the length of a bar, with marks where something changes. */
public final class Bar extends Span {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final int PLACES = 2;

  private final BigDecimal maximum;

  /**
   * A bar.
   *
   * @param value from 0 to {@code maximum}; what lies outside is cut off
   * @param maximum the value of a full bar, more than 0
   */
  public Bar(BigDecimal value, BigDecimal maximum) {
    this.maximum = maximum;
    addClassName("bar");
    getElement().setAttribute("role", "img");
    getElement()
        .setAttribute(
            "aria-label", Text.of("platform.bar", Formats.number(value), Formats.number(maximum)));
    var filled = new Span();
    filled.addClassName("bar-value");
    filled.getStyle().set("width", percent(value));
    add(filled);
  }

  /** Marks a value on the bar, such as a cut-off. */
  public Bar mark(BigDecimal at, String meaning) {
    var mark = new Span();
    mark.addClassName("bar-mark");
    mark.setTitle(meaning);
    mark.getStyle().set("inset-inline-start", percent(at));
    add(mark);
    return this;
  }

  private String percent(BigDecimal value) {
    return value
            .max(BigDecimal.ZERO)
            .min(maximum)
            .multiply(WHOLE)
            .divide(maximum, PLACES, RoundingMode.HALF_UP)
            .toPlainString()
        + "%";
  }
}

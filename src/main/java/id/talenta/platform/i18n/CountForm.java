package id.talenta.platform.i18n;

import java.text.ChoiceFormat;
import java.text.FieldPosition;
import java.text.Format;
import java.text.ParsePosition;
import org.jspecify.annotations.Nullable;

/**
 * The form of a word that goes with a count: {@code {0} {0,choice,0#rows|1#row|1<rows}}. A count
 * may have been written already, as {@code 7.700}; it is one when it reads 1.
 */
final class CountForm extends Format {
  private static final long serialVersionUID = 1L;
  private static final int SEVERAL = 2;

  private final ChoiceFormat forms;

  CountForm(ChoiceFormat forms) {
    this.forms = forms;
  }

  @Override
  public StringBuffer format(Object count, StringBuffer target, FieldPosition position) {
    var number =
        switch (count) {
          case Number counted -> counted.doubleValue();
          default -> count.equals("1") ? 1 : SEVERAL;
        };
    return forms.format(number, target, position);
  }

  /** Never: a form does not say how many there are. */
  @Override
  public @Nullable Object parseObject(String source, ParsePosition position) {
    position.setErrorIndex(position.getIndex());
    return null;
  }
}

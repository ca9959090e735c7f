package id.talenta.rule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import java.math.BigDecimal;

/** Two shares that make up 100. */
final class ShareBar extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The first share; the second is the rest. */
  ShareBar(BigDecimal share) {
    addClassName("rule-share");
    var first = share.max(BigDecimal.ZERO).min(HUNDRED);
    var left = new Span(Formats.number(first));
    left.addClassName("rule-share-first");
    left.getStyle().set("width", Percent.of(first, HUNDRED));
    var right = new Span(Formats.number(HUNDRED.subtract(first)));
    right.addClassName("rule-share-rest");
    add(left, right);
  }
}

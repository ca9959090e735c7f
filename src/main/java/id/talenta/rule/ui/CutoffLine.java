package id.talenta.rule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.Grade;
import java.math.BigDecimal;

/** The cut-offs of an axis on a line from 0 to 100. */
final class CutoffLine extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  CutoffLine() {
    addClassName("rule-line");
    getElement().setAttribute("role", "img");
  }

  CutoffLine(AxisRules axis) {
    this();
    show(axis);
  }

  void show(AxisRules axis) {
    removeAll();
    var medium = within(axis.cutoffs().medium());
    var high = within(axis.cutoffs().high()).max(medium);
    var line = new Div();
    line.addClassName("rule-line-bands");
    line.add(
        segment(axis, Grade.LOW, BigDecimal.ZERO, medium, 1),
        segment(axis, Grade.MEDIUM, medium, high, 3),
        segment(axis, Grade.HIGH, high, HUNDRED, 5));
    var ticks = new Div(tick(BigDecimal.ZERO), tick(medium), tick(high), tick(HUNDRED));
    ticks.addClassName("rule-line-ticks");
    add(line, ticks);
    getElement().setAttribute("aria-label", RuleTexts.cutoffs(axis.axis(), axis.cutoffs()));
  }

  private static Div segment(
      AxisRules axis, Grade grade, BigDecimal from, BigDecimal to, int step) {
    var segment = new Div(new Span(RuleTexts.grade(axis.axis(), grade)));
    segment.addClassNames("rule-line-band", "rule-step-" + step);
    segment.getStyle().set("inset-inline-start", Percent.of(from, HUNDRED));
    segment.getStyle().set("width", Percent.of(to.subtract(from), HUNDRED));
    return segment;
  }

  private static Span tick(BigDecimal at) {
    var tick = new Span(Formats.number(at));
    tick.addClassName("rule-line-tick");
    tick.getStyle().set("inset-inline-start", Percent.of(at, HUNDRED));
    return tick;
  }

  private static BigDecimal within(BigDecimal value) {
    return value.max(BigDecimal.ZERO).min(HUNDRED);
  }
}

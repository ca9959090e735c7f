package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.RuleSetCheck;

/** An indicator in the tree: its name and weight; opens to everything about it. */
final class IndicatorRow extends Div {
  private static final long serialVersionUID = 1L;

  private final transient DraftDesk desk;
  private final String code;
  private final Button toggle = new Button();
  private final Span problems = new Chip("", Tone.BAD);
  private final Span fact = new Span();
  private final Div panel = new Div();

  IndicatorRow(DraftDesk desk, Indicator indicator) {
    this.desk = desk;
    this.code = indicator.code();
    addClassName("rule-indicator");
    setId("indikator-" + code);
    toggle.addThemeVariants(ButtonVariant.TERTIARY);
    toggle.addClassName("rule-indicator-name");
    toggle.addClickListener(pressed -> open(!isOpen()));
    fact.addClassName("rule-indicator-fact");
    var weight =
        Inputs.number(
            Text.of("rule.weight.label", RuleTexts.of(indicator.name())),
            indicator.weight(),
            value -> desk.changeIndicator(code, old -> old.withWeight(value)));
    weight.setSuffixComponent(new Span("%"));
    weight.addClassName("rule-indicator-weight");
    var head = new Div(toggle, fact, problems, weight);
    head.addClassName("rule-indicator-head");
    panel.setVisible(false);
    add(head, panel);
    open(false);
    desk.watch(this, this::refresh);
  }

  private void refresh() {
    desk.indicator(code)
        .ifPresent(
            indicator -> {
              var name = RuleTexts.of(indicator.name());
              var measured = Text.of("rule.fact", indicator.fact());
              toggle.setText(name);
              fact.setText(name.equals(measured) ? "" : measured);
              var found = RuleSetCheck.check(indicator);
              problems.setText(Text.of("rule.problems.count", found.size()));
              problems.setVisible(!found.isEmpty());
              setClassName("rule-wrong", !found.isEmpty());
            });
  }

  private boolean isOpen() {
    return panel.isVisible();
  }

  /** Opens or closes the panel; it is made when it is first opened. */
  void open(boolean open) {
    if (open && panel.getComponentCount() == 0) {
      desk.indicator(code).ifPresent(indicator -> panel.add(new IndicatorPanel(desk, indicator)));
    }
    panel.setVisible(open);
    toggle.setIcon(open ? VaadinIcon.ANGLE_DOWN.create() : VaadinIcon.ANGLE_RIGHT.create());
    toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
    setClassName("rule-open", open);
  }

  /** Opens the panel and brings it into view. */
  void reveal() {
    open(true);
    scrollIntoView();
    toggle.focus();
  }
}

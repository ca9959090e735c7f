package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.Component;
import id.talenta.rule.core.Component.Group;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.RuleProblem;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetEdit;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One axis: its weights as a bar that must fill, the tree of its parts, and its cut-offs. */
final class AxisEditor extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final transient DraftDesk desk;
  private final Axis axis;
  private final WeightBar bar = new WeightBar();
  private final Span sum = new Span();
  private final ProblemNotes problems = new ProblemNotes();
  private final Div tree = new Div();
  private final Map<String, IndicatorRow> rows = new HashMap<>();
  private List<String> shape = List.of();

  AxisEditor(DraftDesk desk, Axis axis) {
    this.desk = desk;
    this.axis = axis;
    addClassName("rule-stack");
    tree.addClassName("rule-tree");
    sum.addClassName("rule-sum");
    var more =
        new Button(
            Text.of("rule.indicator.add"),
            VaadinIcon.PLUS.create(),
            pressed -> IndicatorDialog.open(desk, axis, this::reveal));
    more.addThemeVariants(ButtonVariant.TERTIARY);
    more.addClassName("rule-add");
    add(
        new Section("rule.weights", bar, problems, tree, more).actions(sum),
        new CutoffsEditor(desk, axis));
    desk.watch(this, this::refresh);
  }

  /** Opens an indicator and brings it into view. */
  void reveal(String code) {
    Optional.ofNullable(rows.get(code)).ifPresent(IndicatorRow::reveal);
  }

  private void refresh() {
    var rules = desk.rules().axis(axis);
    bar.show(rules);
    sum.setText(Text.of("rule.sum", rules.weight()));
    sum.setClassName("rule-sum-wrong", rules.weight().compareTo(HUNDRED) != 0);
    problems.show(
        RuleSetCheck.check(rules).stream()
            .filter(problem -> problem instanceof RuleProblem.WeightsDoNotSumTo100)
            .toList());
    var now =
        rules.components().stream()
            .flatMap(RuleSetEdit::withinAndItself)
            .map(Component::code)
            .toList();
    if (!now.equals(shape)) {
      shape = now;
      fill(rules);
    }
  }

  private void fill(AxisRules rules) {
    tree.removeAll();
    rows.clear();
    rules.components().forEach(component -> tree.add(part(component)));
  }

  private com.vaadin.flow.component.Component part(Component component) {
    return switch (component) {
      case Group group -> group(group);
      case Indicator indicator -> row(indicator);
    };
  }

  private IndicatorRow row(Indicator indicator) {
    var row = new IndicatorRow(desk, indicator);
    rows.put(indicator.code(), row);
    return row;
  }

  private Div group(Group group) {
    var name = new H3();
    var weight = new Span();
    weight.addClassName("rule-group-weight");
    var rename =
        Inputs.icon(
            VaadinIcon.PENCIL,
            Text.of("rule.rename.group", RuleTexts.of(group.name())),
            () -> NameDialog.open(desk, group.code()));
    var head = new Div(name, rename, weight);
    head.addClassName("rule-group-head");
    var within = new Div();
    within.addClassName("rule-group-parts");
    group.components().forEach(component -> within.add(part(component)));
    var whole = new Div(head, within);
    whole.addClassName("rule-group");
    desk.watch(
        whole,
        () ->
            found(group.code())
                .ifPresent(
                    now -> {
                      name.setText(RuleTexts.of(now.name()));
                      weight.setText(Formats.percent(now.weight()));
                    }));
    return whole;
  }

  private Optional<Component> found(String code) {
    return desk.rules().axis(axis).components().stream()
        .flatMap(RuleSetEdit::withinAndItself)
        .filter(component -> component.code().equals(code))
        .findFirst();
  }
}

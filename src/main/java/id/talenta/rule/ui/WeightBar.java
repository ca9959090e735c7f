package id.talenta.rule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.AxisRules;
import id.talenta.rule.core.Component;
import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The weights of an axis as a bar that must fill: the parts above, their indicators beneath. What
 * is missing stays hatched; where there is too much, a mark shows where 100 is. Below it every part
 * is named, since many are too narrow for their names.
 */
final class WeightBar extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final int SHADES = 3;

  private final Div bar = new Div();
  private final UnorderedList legend = new UnorderedList();

  WeightBar() {
    bar.addClassName("rule-weights");
    bar.getElement().setAttribute("role", "img");
    legend.addClassName("rule-legend");
    addClassName("rule-weights-named");
    add(bar, legend);
  }

  WeightBar(AxisRules axis) {
    this();
    show(axis);
  }

  void show(AxisRules axis) {
    bar.removeAll();
    legend.removeAll();
    var sum = axis.weight();
    var whole = sum.max(HUNDRED);
    bar.getElement().setAttribute("aria-label", label(axis));
    bar.setClassName("rule-weights-wrong", sum.compareTo(HUNDRED) != 0);
    var parts = axis.components();
    for (var index = 0; index < parts.size(); index++) {
      bar.add(part(parts.get(index), index, whole));
      legend.add(named(parts.get(index), index));
    }
    if (sum.compareTo(HUNDRED) > 0) {
      var mark = new Span();
      mark.addClassName("rule-weights-mark");
      mark.getStyle().set("inset-inline-start", Percent.of(HUNDRED, whole));
      bar.add(mark);
    }
  }

  private static Div part(Component component, int index, BigDecimal whole) {
    var name = RuleTexts.of(component.name());
    var weight = Formats.percent(component.weight());
    var share = new Span(weight);
    share.addClassName("rule-weight-share");
    var head = new Div(share);
    head.addClassName("rule-weight-head");
    var part = new Div(head);
    part.addClassNames("rule-weight", "rule-shade-" + index % SHADES);
    part.setTitle(name + " " + weight);
    part.getStyle().set("width", Percent.of(component.weight(), whole));
    var leaves = leaves(component);
    if (leaves.getComponentCount() > 0) {
      part.add(leaves);
    }
    return part;
  }

  private static ListItem named(Component component, int index) {
    var swatch = new Span();
    swatch.addClassNames("rule-swatch", "rule-shade-" + index % SHADES);
    var name = new Span(RuleTexts.of(component.name()));
    var share = new Span(Formats.percent(component.weight()));
    share.addClassName("rule-weight-share");
    var item = new ListItem(swatch, name, share);
    var within = within(component);
    if (!within.isEmpty()) {
      var words =
          new Span(
              within.stream()
                  .map(leaf -> RuleTexts.of(leaf.name()) + " " + Formats.percent(leaf.weight()))
                  .collect(Collectors.joining(", ")));
      words.addClassNames("quiet", "small", "rule-legend-within");
      item.add(words);
    }
    return item;
  }

  private static List<Indicator> within(Component component) {
    return switch (component) {
      case Component.Group group -> group.indicators();
      case Indicator ignored -> List.of();
    };
  }

  private static Div leaves(Component component) {
    var leaves = new Div();
    leaves.addClassName("rule-weight-leaves");
    for (var leaf : within(component)) {
      var bar = new Div(new Span(Formats.number(leaf.weight())));
      bar.addClassName("rule-weight-leaf");
      bar.setTitle(RuleTexts.of(leaf.name()) + " " + Formats.percent(leaf.weight()));
      bar.getStyle().set("width", Percent.of(leaf.weight(), component.weight()));
      leaves.add(bar);
    }
    return leaves;
  }

  private static String label(AxisRules axis) {
    var parts =
        axis.indicators().stream()
            .map(leaf -> RuleTexts.of(leaf.name()) + " " + Formats.percent(leaf.weight()))
            .collect(Collectors.joining(", "));
    return Text.of("rule.weights.label", RuleTexts.axis(axis.axis()), axis.weight(), parts);
  }
}

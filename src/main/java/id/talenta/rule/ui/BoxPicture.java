package id.talenta.rule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.BoxRules;
import id.talenta.rule.core.Grade;
import id.talenta.rule.core.RuleSet;
import java.util.List;
import java.util.function.Function;

/** The nine boxes as they stand: performance upwards, potential to the right. */
final class BoxPicture extends Div {
  private static final long serialVersionUID = 1L;
  private static final List<Grade> DOWNWARDS = List.of(Grade.HIGH, Grade.MEDIUM, Grade.LOW);

  /** Shows the boxes, each with this content. */
  BoxPicture(RuleSet rules, Function<BoxRules, Div> content) {
    addClassName("rule-boxes");
    for (var performance : DOWNWARDS) {
      add(label(Axis.PERFORMANCE, performance, "rule-boxes-row"));
      for (var potential : Grade.values()) {
        rules.boxes().stream()
            .filter(box -> box.performance() == performance && box.potential() == potential)
            .findFirst()
            .ifPresent(box -> add(cell(box, content)));
      }
    }
    add(new Span());
    for (var potential : Grade.values()) {
      add(label(Axis.POTENTIAL, potential, "rule-boxes-column"));
    }
  }

  private static Div cell(BoxRules box, Function<BoxRules, Div> content) {
    var cell = content.apply(box);
    cell.addClassNames("rule-box", "rule-box-" + box.number());
    return cell;
  }

  private static Span label(Axis axis, Grade grade, String style) {
    var label = new Span(RuleTexts.axis(axis) + " " + RuleTexts.grade(axis, grade));
    label.addClassNames("rule-boxes-label", style);
    return label;
  }
}

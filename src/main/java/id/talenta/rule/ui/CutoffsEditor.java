package id.talenta.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Cutoffs;
import id.talenta.rule.core.Grade;
import id.talenta.rule.core.RuleProblem;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetEdit;
import java.util.function.UnaryOperator;

/** The cut-offs of an axis: a line, two numbers, and whether a value that equals them is in. */
final class CutoffsEditor extends Composite<Section> {
  private static final long serialVersionUID = 1L;

  private final transient DraftDesk desk;
  private final Axis axis;
  private final CutoffLine line = new CutoffLine();
  private final Paragraph sentence = new Paragraph();
  private final ProblemNotes problems = new ProblemNotes();

  CutoffsEditor(DraftDesk desk, Axis axis) {
    this.desk = desk;
    this.axis = axis;
    desk.watch(this, this::refresh);
  }

  @Override
  protected Section initContent() {
    var cutoffs = desk.rules().axis(axis).cutoffs();
    sentence.addClassName("quiet");
    var medium =
        Inputs.number(
            Text.of("rule.cutoffs"),
            cutoffs.medium(),
            value -> change(old -> new Cutoffs(value, old.high(), old.inclusive())));
    var high =
        Inputs.number(
            Text.of("rule.cutoffs"),
            cutoffs.high(),
            value -> change(old -> new Cutoffs(old.medium(), value, old.inclusive())));
    var fields = new Div(named(medium, Grade.MEDIUM), named(high, Grade.HIGH), ends(cutoffs));
    fields.addClassName("rule-fields");
    return new Section("rule.cutoffs", line, sentence, problems, fields);
  }

  private BigDecimalField named(BigDecimalField field, Grade grade) {
    var label = Text.of("rule.cutoffs.from", RuleTexts.grade(axis, grade));
    field.setLabel(label);
    field.setAriaLabel(label);
    return field;
  }

  private RadioButtonGroup<Boolean> ends(Cutoffs cutoffs) {
    var ends = new RadioButtonGroup<Boolean>(Text.of("rule.cutoffs.ends"));
    ends.setItems(true, false);
    ends.setItemLabelGenerator(
        inclusive -> Text.of(inclusive ? "rule.cutoffs.inclusive" : "rule.cutoffs.exclusive"));
    ends.setValue(cutoffs.inclusive());
    ends.addValueChangeListener(
        changed -> {
          if (changed.isFromClient() && changed.getValue() != null) {
            change(old -> new Cutoffs(old.medium(), old.high(), changed.getValue()));
          }
        });
    return ends;
  }

  private void refresh() {
    var rules = desk.rules().axis(axis);
    line.show(rules);
    sentence.setText(RuleTexts.cutoffs(axis, rules.cutoffs()));
    problems.show(
        RuleSetCheck.check(rules).stream()
            .filter(problem -> problem instanceof RuleProblem.CutoffsOutOfOrder)
            .toList());
  }

  private void change(UnaryOperator<Cutoffs> change) {
    desk.change(old -> RuleSetEdit.cutoffs(old, axis, change.apply(old.axis(axis).cutoffs())));
  }
}

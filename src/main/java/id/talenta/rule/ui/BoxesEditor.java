package id.talenta.rule.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.BoxRules;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.RuleProblem;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The nine boxes where they stand: name, recommended actions, and whether they are the pool. */
final class BoxesEditor extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_ACTIONS = 2000;
  private static final int MOST_ACTIONS = 20;

  private final transient DraftDesk desk;

  BoxesEditor(DraftDesk desk) {
    this.desk = desk;
    addClassName("rule-stack");
    var problems = new ProblemNotes();
    var picture = new BoxPicture(desk.rules(), this::card);
    var help = new Paragraph(Text.of("rule.boxes.help"));
    help.addClassName("quiet");
    add(new Section("rule.boxes", help, problems, picture));
    desk.watch(
        this,
        () ->
            problems.show(
                RuleSetCheck.check(desk.rules()).stream()
                    .filter(
                        problem ->
                            problem instanceof RuleProblem.PoolBoxesWrong
                                || problem instanceof RuleProblem.BoxesIncomplete)
                    .toList()));
  }

  private Div card(BoxRules box) {
    var number = box.number();
    var mark = new Span(String.valueOf(number));
    mark.addClassName("rule-box-number");
    var pool = new Checkbox(Text.of("rule.boxes.pool"));
    pool.setValue(desk.rules().poolBoxes().contains(number));
    pool.addValueChangeListener(changed -> pool(number, changed.getValue()));
    var head = new Div(mark, pool);
    head.addClassName("rule-box-head");
    var name = new TextArea(Text.of("rule.boxes.name", number));
    name.setMaxLength(LONGEST_NAME);
    name.setValue(RuleTexts.of(box.name()));
    name.addValueChangeListener(changed -> rename(name, number));
    var actions = new TextArea(Text.of("rule.boxes.actions"));
    actions.setMaxLength(LONGEST_ACTIONS);
    actions.setValue(box.actions().stream().map(RuleTexts::of).collect(Collectors.joining("\n")));
    actions.addValueChangeListener(changed -> actions(number, changed.getValue()));
    return new Div(head, name, actions);
  }

  private void rename(TextArea field, int number) {
    var typed = field.getValue().strip().replaceAll("\\s+", " ");
    field.setInvalid(typed.isEmpty());
    field.setErrorMessage(Text.of("platform.required"));
    if (!typed.isEmpty()) {
      desk.change(
          old ->
              RuleSetEdit.box(
                  old, number, box -> named(box, RuleTexts.changed(box.name(), typed))));
    }
  }

  private static BoxRules named(BoxRules box, LocalText name) {
    return new BoxRules(box.number(), box.performance(), box.potential(), name, box.actions());
  }

  private void pool(int number, boolean within) {
    desk.change(
        old -> {
          var boxes = new TreeSet<>(old.poolBoxes());
          if (within) {
            boxes.add(number);
          } else {
            boxes.remove(number);
          }
          return RuleSetEdit.pool(old, boxes);
        });
  }

  private void actions(int number, String text) {
    var lines =
        text.lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .limit(MOST_ACTIONS)
            .toList();
    desk.change(
        old ->
            RuleSetEdit.box(
                old,
                number,
                box ->
                    new BoxRules(
                        box.number(),
                        box.performance(),
                        box.potential(),
                        box.name(),
                        merged(box.actions(), lines))));
  }

  /** Lines that were there before keep their text in the other language. */
  private static List<LocalText> merged(List<LocalText> old, List<String> lines) {
    var merged = new ArrayList<LocalText>();
    for (var index = 0; index < lines.size(); index++) {
      var line = lines.get(index);
      var place = index;
      merged.add(
          old.stream()
              .filter(action -> RuleTexts.of(action).equals(line))
              .findFirst()
              .orElseGet(
                  () ->
                      old.size() == lines.size()
                          ? RuleTexts.changed(old.get(place), line)
                          : LocalText.same(line)));
    }
    return merged;
  }
}

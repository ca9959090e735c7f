package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.FactCodes;
import id.talenta.rule.core.Gate;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.RuleProblem;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** What keeps a person out of the talent pool. */
final class GatesEditor extends Div {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST_NAME = 200;

  private final transient DraftDesk desk;
  private final Div cards = new Div();
  private List<String> shape = List.of();

  GatesEditor(DraftDesk desk) {
    this.desk = desk;
    addClassName("rule-stack");
    cards.addClassName("rule-stack");
    var problems = new ProblemNotes();
    var help = new Paragraph(Text.of("rule.gates.help"));
    help.addClassName("quiet");
    add(new Section("rule.gates", help, problems, cards, buttons()));
    desk.watch(
        this,
        () -> {
          problems.show(
              RuleSetCheck.check(desk.rules()).stream()
                  .filter(problem -> problem instanceof RuleProblem.GateCodesWrong)
                  .toList());
          refresh();
        });
  }

  private Div buttons() {
    var row = new Div();
    row.addClassName("actions");
    for (var fact : List.of(Fact.DISCIPLINE, Fact.PERFORMANCE_RATING)) {
      var more =
          new Button(
              Text.of("rule.gates.add", Text.of("rule.fact", fact)),
              VaadinIcon.PLUS.create(),
              pressed -> append(fact));
      more.addThemeVariants(ButtonVariant.TERTIARY);
      row.add(more);
    }
    return row;
  }

  private void refresh() {
    var now = desk.rules().gates().stream().map(Gate::code).toList();
    if (now.equals(shape)) {
      return;
    }
    shape = now;
    cards.removeAll();
    if (now.isEmpty()) {
      cards.add(new Paragraph(Text.of("rule.gates.none")));
    }
    desk.rules().gates().forEach(gate -> cards.add(card(gate)));
  }

  private Div card(Gate gate) {
    var name = new TextField(Text.of("rule.gates.name"));
    name.setMaxLength(LONGEST_NAME);
    name.setValue(RuleTexts.of(gate.name()));
    name.addClassName("rule-wide");
    name.addValueChangeListener(
        changed -> {
          name.setInvalid(changed.getValue().isBlank());
          name.setErrorMessage(Text.of("platform.required"));
          if (!changed.getValue().isBlank()) {
            change(gate.code(), old -> named(old, changed.getValue().strip()));
          }
        });
    var codes = new CheckboxGroup<String>(Text.of("rule.gates.codes"));
    codes.setItems(FactCodes.of(gate.fact()).orElse(List.of()));
    codes.setItemLabelGenerator(code -> RuleTexts.code(gate.fact(), code));
    codes.setValue(gate.codes());
    codes.addValueChangeListener(
        changed -> change(gate.code(), old -> closedBy(old, changed.getValue())));
    var years =
        Inputs.years(
            Text.of("rule.gates.years"),
            gate.years(),
            value -> change(gate.code(), old -> lasting(old, value)));
    var remove =
        Inputs.icon(
            VaadinIcon.TRASH,
            Text.of("rule.gates.remove", RuleTexts.of(gate.name())),
            () -> takeAway(gate));
    var fields = new Div(codes, years, remove);
    fields.addClassName("rule-fields");
    var card = new Div(name, fields);
    card.addClassName("rule-card");
    return card;
  }

  private static Gate named(Gate gate, String name) {
    var text = RuleTexts.changed(gate.name(), name);
    return new Gate(gate.code(), text, gate.fact(), gate.codes(), gate.years());
  }

  private static Gate closedBy(Gate gate, Set<String> codes) {
    return new Gate(gate.code(), gate.name(), gate.fact(), codes, gate.years());
  }

  private static Gate lasting(Gate gate, int years) {
    return new Gate(gate.code(), gate.name(), gate.fact(), gate.codes(), years);
  }

  private void append(Fact fact) {
    desk.change(
        old -> {
          var gates = new ArrayList<>(old.gates());
          var worst = FactCodes.of(fact).orElseThrow().getLast();
          var name = LocalText.same(Text.of("rule.fact", fact));
          gates.add(new Gate(freeCode(gates), name, fact, Set.of(worst), 2));
          return RuleSetEdit.gates(old, gates);
        });
  }

  private static String freeCode(List<Gate> gates) {
    var number = gates.size() + 1;
    while (isTaken(gates, "syarat-" + number)) {
      number++;
    }
    return "syarat-" + number;
  }

  private static boolean isTaken(List<Gate> gates, String code) {
    return gates.stream().anyMatch(gate -> gate.code().equals(code));
  }

  private void takeAway(Gate gone) {
    var before = desk.rules();
    desk.change(
        old ->
            RuleSetEdit.gates(
                old,
                old.gates().stream().filter(gate -> !gate.code().equals(gone.code())).toList()));
    Notices.undoable(() -> desk.change(now -> before), "rule.removed", RuleTexts.of(gone.name()));
  }

  private void change(String code, UnaryOperator<Gate> change) {
    desk.change(
        old ->
            RuleSetEdit.gates(
                old,
                old.gates().stream()
                    .map(gate -> gate.code().equals(code) ? change.apply(gate) : gate)
                    .toList()));
  }
}

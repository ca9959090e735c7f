package id.talenta.fleet.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.talenta.agreement.AgreementStage;
import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetMark;
import id.talenta.fleet.FleetTotals;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.TenantState;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What narrows the list: words, a stage, and chips that say how many governments each leaves. */
final class FleetFilters extends Div {
  private static final long serialVersionUID = 1L;
  private static final String PRESSED = "aria-pressed";

  private final TextField text = new TextField(Text.of("fleet.list.search"));
  private final Select<AgreementStage> stage = new Select<>();
  private final Span count = new Span();
  private final Map<TenantState, Button> states = new EnumMap<>(TenantState.class);
  private final Map<FleetMark, Button> marks = new EnumMap<>(FleetMark.class);
  private final Runnable changed;

  FleetFilters(FleetFilter wanted, FleetTotals totals, Runnable changed) {
    this.changed = changed;
    furnishText(wanted);
    furnishStage(wanted, totals);
    count.addClassName("count");
    count.getElement().setAttribute("aria-live", "polite");
    var fields = new Div(text, stage, count);
    fields.addClassName("filters");
    add(fields, chips(wanted, totals));
    addClassName("fleet-filters");
  }

  private void furnishText(FleetFilter wanted) {
    text.setValue(wanted.text());
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.addValueChangeListener(typed -> changed.run());
  }

  private void furnishStage(FleetFilter wanted, FleetTotals totals) {
    stage.setLabel(Text.of("fleet.list.stage"));
    stage.setItems(
        Stream.of(AgreementStage.values())
            .filter(
                each ->
                    totals.stages().containsKey(each)
                        || wanted.stage().filter(each::equals).isPresent())
            .toList());
    stage.setItemLabelGenerator(
        each ->
            each == null
                ? Text.of("fleet.list.anyStage")
                : Text.of(
                    "fleet.list.chip",
                    Text.of("agreement.stage", each),
                    Formats.count(totals.stages().getOrDefault(each, 0))));
    stage.setEmptySelectionAllowed(true);
    stage.setEmptySelectionCaption(Text.of("fleet.list.anyStage"));
    wanted.stage().ifPresent(stage::setValue);
    stage.addValueChangeListener(chosen -> changed.run());
  }

  private Div chips(FleetFilter wanted, FleetTotals totals) {
    var chips = new Div();
    chips.addClassName("fleet-toggles");
    chips.getElement().setAttribute("role", "group");
    chips.getElement().setAttribute("aria-label", Text.of("fleet.list.narrow"));
    for (var state : TenantState.values()) {
      var number = totals.states().getOrDefault(state, 0);
      if (number > 0 || wanted.states().contains(state)) {
        states.put(
            state, toggle(Text.of("tenant.state", state), number, wanted.states().contains(state)));
      }
    }
    for (var mark : FleetMark.values()) {
      var number = totals.marks().getOrDefault(mark, 0);
      if (number > 0 || wanted.marks().contains(mark)) {
        marks.put(mark, toggle(Text.of("fleet.mark", mark), number, wanted.marks().contains(mark)));
      }
    }
    states.values().forEach(chips::add);
    if (!marks.isEmpty()) {
      var between = new Span();
      between.addClassName("fleet-between");
      chips.add(between);
    }
    marks.values().forEach(chips::add);
    return chips;
  }

  private Button toggle(String words, int number, boolean isOn) {
    var toggle = new Button(Text.of("fleet.list.chip", words, Formats.count(number)));
    toggle.addClassName("fleet-toggle");
    press(toggle, isOn);
    toggle.addClickListener(
        pressed -> {
          press(toggle, !isPressed(toggle));
          changed.run();
        });
    return toggle;
  }

  private static void press(Button toggle, boolean isOn) {
    toggle.getElement().setAttribute(PRESSED, String.valueOf(isOn));
  }

  private static boolean isPressed(Button toggle) {
    return "true".equals(toggle.getElement().getAttribute(PRESSED));
  }

  /** What is wanted now. */
  FleetFilter filter() {
    return new FleetFilter(text.getValue(), stage.getOptionalValue(), on(states), on(marks));
  }

  private static <E extends Enum<E>> Set<E> on(Map<E, Button> toggles) {
    return toggles.entrySet().stream()
        .filter(toggle -> isPressed(toggle.getValue()))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  /** Takes all filters away. */
  void clear() {
    Stream.of(states, marks)
        .flatMap(toggles -> toggles.values().stream())
        .forEach(toggle -> press(toggle, false));
    stage.clear();
    text.clear();
    changed.run();
  }

  /** Says how many governments are left. */
  void tell(int found, int all) {
    count.setText(Text.of("fleet.list.count", Formats.count(found), Formats.count(all)));
  }
}

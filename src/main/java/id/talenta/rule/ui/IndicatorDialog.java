package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Component.Group;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.IndicatorDefaults;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.RuleSetEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Adds an indicator: what it measures, its name, and the group it stands in. */
final class IndicatorDialog {
  private final DraftDesk desk;
  private final Axis axis;
  private final Consumer<String> added;
  private final Dialog dialog = new Dialog(Text.of("rule.indicator.add"));
  private final Select<Fact> fact = new Select<>();
  private final Select<Optional<Group>> place = new Select<>();
  private final NameDialog.Names names = new NameDialog.Names(LocalText.NONE);

  private IndicatorDialog(DraftDesk desk, Axis axis, Consumer<String> added) {
    this.desk = desk;
    this.axis = axis;
    this.added = added;
  }

  /**
   * Asks and adds.
   *
   * @param added is told the short name of the new indicator
   */
  static void open(DraftDesk desk, Axis axis, Consumer<String> added) {
    new IndicatorDialog(desk, axis, added).open();
  }

  private void open() {
    fact.setLabel(Text.of("rule.indicator.fact"));
    fact.setItems(Fact.values());
    fact.setItemLabelGenerator(value -> Text.of("rule.fact", value));
    fact.addValueChangeListener(
        chosen -> Optional.ofNullable(chosen.getValue()).ifPresent(this::propose));
    place.setLabel(Text.of("rule.indicator.place"));
    place.setItems(places());
    place.setItemLabelGenerator(
        group ->
            group
                .map(found -> RuleTexts.of(found.name()))
                .orElseGet(() -> Text.of("rule.indicator.place.axis", RuleTexts.axis(axis))));
    place.setValue(Optional.empty());
    names.addComponentAsFirst(fact);
    names.add(place, new Paragraph(Text.of("rule.indicator.add.help")));
    var save = new Button(Text.of("rule.indicator.add.do"), pressed -> add());
    save.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.add(names);
    dialog.getFooter().add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()), save);
    dialog.open();
  }

  private List<Optional<Group>> places() {
    var places = new ArrayList<Optional<Group>>();
    places.add(Optional.empty());
    for (var component : desk.rules().axis(axis).components()) {
      if (component instanceof Group group) {
        places.add(Optional.of(group));
      }
    }
    return places;
  }

  private void propose(Fact chosen) {
    var key = "rule.fact." + chosen.name();
    var messages = Messages.shared();
    names.propose(
        new LocalText(
            messages.text(Language.INDONESIAN, key), messages.text(Language.ENGLISH, key)));
  }

  private void add() {
    fact.setInvalid(fact.isEmpty());
    fact.setErrorMessage(Text.of("platform.required"));
    if (!names.areGood() || fact.isEmpty()) {
      return;
    }
    var code = RuleSetEdit.freeCode(desk.rules(), names.value().indonesian());
    var indicator = IndicatorDefaults.of(code, names.value(), fact.getValue());
    var group = place.getValue().map(Group::code);
    dialog.close();
    desk.change(old -> RuleSetEdit.add(old, axis, group, indicator));
    added.accept(code);
  }
}

package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.RuleMerge.Item;
import id.talenta.rule.core.RuleMerge.Side;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * One piece: as it was, as the later version has it, as the region has it, and which it shall be.
 */
final class UpdateChoice extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final Side side;
  private final RadioButtonGroup<Choice> choice = new RadioButtonGroup<>();

  /** Whose piece it shall be. */
  enum Choice {
    /** The later version's. */
    THEIRS,
    /** The region's. */
    MINE
  }

  UpdateChoice(Item item, PartTexts words, boolean isOpen) {
    this.key = item.key();
    this.side = item.side();
    var name = new Span(words.name(item));
    name.addClassName("rule-update-name");
    var values =
        new Div(
            value("rule.update.base", words, item.base()),
            value("rule.update.theirs", words, item.theirs()),
            value("rule.update.mine", words, item.mine()));
    values.addClassName("rule-update-values");
    getContent().addClassName("rule-update-item");
    getContent().add(name, values);
    if (isOpen && side != Side.MINE) {
      choice.setItems(Choice.values());
      choice.setItemLabelGenerator(one -> Text.of("rule.update.choice", one));
      choice.setAriaLabel(words.name(item));
      choice.setErrorMessage(Text.of("rule.update.choose"));
      if (side == Side.THEIRS) {
        choice.setValue(Choice.THEIRS);
      }
      getContent().add(choice);
    }
  }

  private static Component value(String labelKey, PartTexts words, Optional<JsonNode> piece) {
    var label = new Span(Text.of(labelKey));
    label.addClassNames("quiet", "small");
    return new Div(label, new Span(words.value(piece)));
  }

  String key() {
    return key;
  }

  boolean isDecided() {
    return side == Side.MINE || choice.getValue() != null;
  }

  boolean isTaken() {
    return choice.getValue() == Choice.THEIRS;
  }

  void markIfOpen() {
    choice.setInvalid(!isDecided());
  }
}

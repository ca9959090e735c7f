package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Component;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.RuleSetEdit;
import java.util.stream.Stream;

/** Asks for the name of a part in both languages. */
final class NameDialog {
  private static final int LONGEST = 200;

  private NameDialog() {}

  /** Renames the part of this short name. */
  static void open(DraftDesk desk, String code) {
    Stream.of(desk.rules().performance(), desk.rules().potential())
        .flatMap(axis -> axis.components().stream())
        .flatMap(RuleSetEdit::withinAndItself)
        .filter(part -> part.code().equals(code))
        .findFirst()
        .map(Component::name)
        .ifPresent(name -> open(desk, code, name));
  }

  private static void open(DraftDesk desk, String code, LocalText name) {
    var dialog = new Dialog(Text.of("rule.rename.title"));
    var fields = new Names(name);
    var save =
        new Button(
            Text.of("platform.save"),
            pressed -> {
              if (fields.areGood()) {
                desk.change(old -> RuleSetEdit.rename(old, code, fields.value()));
                dialog.close();
              }
            });
    save.addThemeVariants(ButtonVariant.PRIMARY);
    dialog.add(fields);
    dialog.getFooter().add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()), save);
    dialog.open();
  }

  /** A name in both languages; the English one may be left empty and is then the Indonesian one. */
  static final class Names extends Div {
    private static final long serialVersionUID = 1L;

    private final TextField indonesian = new TextField(Text.of("rule.name.id"));
    private final TextField english = new TextField(Text.of("rule.name.en"));

    Names(LocalText name) {
      addClassName("rule-form");
      indonesian.setMaxLength(LONGEST);
      english.setMaxLength(LONGEST);
      indonesian.setRequired(true);
      indonesian.setValue(name.indonesian());
      english.setValue(name.english());
      english.setHelperText(Text.of("rule.name.en.help"));
      add(indonesian, english);
    }

    boolean areGood() {
      indonesian.setInvalid(indonesian.getValue().isBlank());
      indonesian.setErrorMessage(Text.of("platform.required"));
      return !indonesian.isInvalid();
    }

    LocalText value() {
      var first = indonesian.getValue().strip();
      var second = english.getValue().strip();
      return new LocalText(first, second.isEmpty() ? first : second);
    }

    /** Proposes a name while none was typed. */
    void propose(LocalText name) {
      indonesian.setValue(name.indonesian());
      english.setValue(name.english());
    }
  }
}

package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import id.talenta.platform.ui.Text;

/** Asks before something that cannot be undone, naming the consequence. */
final class Confirmation {
  private Confirmation() {}

  static void ask(String titleKey, String consequence, String actionKey, Runnable action) {
    var dialog = new Dialog(Text.of(titleKey));
    dialog.setWidth("32rem");
    dialog.add(new Paragraph(consequence));
    var confirm =
        new Button(
            Text.of(actionKey),
            pressed -> {
              dialog.close();
              action.run();
            });
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    dialog
        .getFooter()
        .add(new Button(Text.of("platform.cancel"), pressed -> dialog.close()), confirm);
    dialog.open();
  }
}

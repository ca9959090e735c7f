package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.GoLiveTask;
import id.talenta.platform.ui.Text;

/** Asks in which office a task is said to be done. */
final class MarkDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  /**
   * A dialog.
   *
   * @param usual the office that usually says so
   * @param onMarked hears the office and a note
   */
  MarkDialog(GoLiveTask task, String usual, Marked onMarked) {
    super(Text.of("agreement.golive.task", task));
    setWidth("32rem");
    addClassName("agreement-dialog");
    var checks = new Checks();
    var office = checks.required(new TextField(Text.of("agreement.golive.office")));
    office.setMaxLength(LONGEST);
    office.setHelperText(Text.of("agreement.golive.office.help"));
    office.setValue(usual);
    var note = new TextField(Text.of("agreement.note"));
    note.setMaxLength(LONGEST);
    add(new Paragraph(Text.of("agreement.golive.ask." + task.name())), NextStep.form(office, note));
    var send =
        checks.button(
            "agreement.golive.mark",
            () -> {
              onMarked.as(office.getValue().strip(), note.getValue().strip());
              close();
            });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), send);
  }

  /** Hears in which office a task is said to be done. */
  interface Marked {
    void as(String office, String note);
  }
}

package id.talenta.succession.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import id.talenta.people.Post;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Fields;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.succession.VacancyCause;
import id.talenta.succession.VacancyData;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Asks why and from when a post is to be filled. */
final class OpenVacancyDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final transient Post post;
  private final transient Consumer<VacancyData> open;
  private final Select<VacancyCause> cause = new Select<>();
  private final DatePicker from = Fields.date("succession.vacantFrom");
  private final TextArea reason = new TextArea(Text.of("succession.reason"));
  private final Button confirm = new Button(Text.of("succession.open"));

  OpenVacancyDialog(Post post, VacancyCause likely, LocalDate day, Consumer<VacancyData> open) {
    super(Text.of("succession.open.title"));
    this.post = post;
    this.open = open;
    cause.setLabel(Text.of("succession.cause.label"));
    cause.setItems(VacancyCause.values());
    cause.setItemLabelGenerator(each -> Text.of("succession.cause", each));
    cause.setValue(likely);
    from.setValue(day);
    from.setRequiredIndicatorVisible(true);
    reason.setRequiredIndicatorVisible(true);
    reason.setMaxLength(500);
    reason.setHelperText(Text.of("succession.reason.hint"));
    reason.setMinRows(3);
    var form =
        new Div(
            new Paragraph(post.position().title() + " · " + post.unitName()), cause, from, reason);
    form.addClassName("dialog-form");
    add(form);
    confirm.addClickListener(pressed -> confirm());
    confirm.addThemeVariants(ButtonVariant.PRIMARY);
    confirm.setDisableOnClick(true);
    confirm.setId("open-vacancy");
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), confirm);
    reason.focus();
  }

  private void confirm() {
    reason.setInvalid(reason.getValue().isBlank());
    reason.setErrorMessage(Text.of("platform.required"));
    if (from.getValue() == null || reason.isInvalid()) {
      confirm.setEnabled(true);
      return;
    }
    try {
      open.accept(
          new VacancyData(
              post.position().id(), cause.getValue(), from.getValue(), reason.getValue()));
      close();
    } catch (UserError refused) {
      Notices.error(refused);
      confirm.setEnabled(true);
    }
  }
}

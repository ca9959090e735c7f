package id.talenta.access.support.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import id.talenta.access.support.NewWindow;
import id.talenta.access.support.SupportService;
import id.talenta.access.support.Supporter;
import id.talenta.platform.error.UserError;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.time.Duration;
import java.util.stream.Stream;

/** Opens a window: for whom, why, how long. */
final class OpenWindowDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final transient SupportService windows;
  private final ComboBox<Supporter> supporter = new ComboBox<>(Text.of("support.supporter"));
  private final TextArea reason = new TextArea(Text.of("support.reason"));
  private final Select<Duration> length = new Select<>();
  private final Div notice = new Div();

  OpenWindowDialog(SupportService windows) {
    super(Text.of("support.open"));
    this.windows = windows;
    notice.getElement().setAttribute("role", "alert");
    furnish();
    var form =
        new Div(new Paragraph(Text.of("support.open.text")), notice, supporter, reason, length);
    form.addClassName("support-form");
    add(form);
    setWidth("32rem");
    setCloseOnOutsideClick(false);
    var open = new Button(Text.of("support.open.do"), pressed -> submit());
    open.addThemeVariants(ButtonVariant.PRIMARY);
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), open);
  }

  private void furnish() {
    var known = windows.supporters();
    supporter.setItems(known);
    supporter.setItemLabelGenerator(each -> each.name() + " (" + each.username() + ")");
    supporter.setWidthFull();
    supporter.setRequiredIndicatorVisible(true);
    if (known.isEmpty()) {
      notice.add(new Callout(Tone.INFO, Text.of("support.supporters.none")));
    }
    reason.setWidthFull();
    reason.setMaxLength(SupportService.LONGEST_REASON);
    reason.setMinRows(3);
    reason.setHelperText(Text.of("support.reason.hint"));
    reason.setRequiredIndicatorVisible(true);
    reason.setValueChangeMode(ValueChangeMode.ON_BLUR);
    var longest = windows.longest();
    length.setLabel(Text.of("support.length"));
    length.setItems(
        Stream.of(1, 2, 4, 8)
            .map(Duration::ofHours)
            .filter(each -> each.compareTo(longest) <= 0)
            .toList());
    length.setItemLabelGenerator(each -> Text.of("support.hours", each.toHours()));
    length.setValue(Duration.ofHours(1));
    length.setWidthFull();
  }

  private void submit() {
    notice.removeAll();
    if (supporter.isEmpty()) {
      refuse(Text.of("support.error.supporter"));
      return;
    }
    try {
      windows.open(new NewWindow(supporter.getValue().id(), reason.getValue(), length.getValue()));
      close();
      // The notice stands above every screen from now on, this one included.
      UI.getCurrentOrThrow().getPage().reload();
    } catch (UserError refused) {
      refuse(Text.of(refused.messageKey(), refused.arguments()));
    }
  }

  private void refuse(String sentence) {
    notice.add(new Callout(Tone.BAD, sentence));
  }
}

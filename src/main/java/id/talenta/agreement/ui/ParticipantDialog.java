package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.talenta.agreement.mentoring.ParticipantData;
import id.talenta.agreement.mentoring.Staff;
import id.talenta.agreement.mentoring.StaffDirectory;
import id.talenta.platform.ui.Text;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks who takes part: one of the region's civil servants, or a name that is typed. */
final class ParticipantDialog extends Dialog {
  private static final long serialVersionUID = 1L;
  private static final int LONGEST = 200;

  private final TextField name = new TextField(Text.of("mentoring.participant.name"));
  private final TextField post = new TextField(Text.of("mentoring.participant.post"));
  private transient Optional<UUID> chosen = Optional.empty();

  ParticipantDialog(StaffDirectory staff, Consumer<ParticipantData> save) {
    super(Text.of("mentoring.participant.add"));
    setWidth("36rem");
    addClassName("agreement-dialog");
    var checks = new Checks();
    checks.required(name);
    checks.required(post);
    name.setMaxLength(LONGEST);
    post.setMaxLength(LONGEST);
    post.setHelperText(Text.of("mentoring.participant.post.help"));
    add(
        new Paragraph(Text.of("mentoring.participant.text")),
        NextStep.form(NextStep.whole(directory(staff)), name, post));
    var send =
        checks.button(
            "mentoring.save",
            () -> {
              save.accept(new ParticipantData(chosen, name.getValue(), post.getValue()));
              close();
            });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), send);
  }

  private ComboBox<Staff> directory(StaffDirectory staff) {
    var directory = new ComboBox<Staff>(Text.of("mentoring.participant.directory"));
    directory.setItemLabelGenerator(each -> Text.of("mentoring.person", each.name(), each.post()));
    directory.setItems(
        query ->
            staff
                .search(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
    directory.addValueChangeListener(
        changed -> Optional.ofNullable(changed.getValue()).ifPresent(this::fill));
    return directory;
  }

  private void fill(Staff staff) {
    chosen = Optional.of(staff.id());
    name.setValue(staff.name());
    post.setValue(staff.post());
  }
}

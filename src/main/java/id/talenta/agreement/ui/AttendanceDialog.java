package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.talenta.agreement.mentoring.Attendance;
import id.talenta.agreement.mentoring.Participant;
import id.talenta.platform.ui.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/** Asks who came to a session: everybody on its list at once, as from the list that was signed. */
final class AttendanceDialog extends Dialog {
  private static final long serialVersionUID = 1L;

  private final Map<UUID, RadioButtonGroup<Attendance>> marks = new LinkedHashMap<>();

  /**
   * A dialog.
   *
   * @param topic of the session
   * @param host who sees the numbers, and the names that are disclosed
   * @param save hears of everybody, by the key of the participation
   */
  AttendanceDialog(
      String topic, String host, List<Participant> people, Consumer<Map<UUID, Attendance>> save) {
    super(Text.of("mentoring.attendance.record"));
    setWidth("36rem");
    addClassName("agreement-dialog");
    var rows = new Div();
    rows.addClassName("attendance-rows");
    people.forEach(person -> rows.add(row(person)));
    var all =
        new Button(
            Text.of("mentoring.attendance.all"), VaadinIcon.CHECK.create(), pressed -> allCame());
    add(
        new Paragraph(topic),
        NextStep.quiet(Text.of("mentoring.attendance.text", host)),
        NextStep.actions(all),
        rows);
    var send =
        new Checks()
            .button(
                "mentoring.save",
                () -> {
                  save.accept(answers());
                  close();
                });
    getFooter().add(new Button(Text.of("platform.cancel"), pressed -> close()), send);
  }

  private RadioButtonGroup<Attendance> row(Participant person) {
    var group = new RadioButtonGroup<Attendance>();
    group.setLabel(Text.of("mentoring.person", person.name(), person.post()));
    group.setItems(Attendance.values());
    group.setItemLabelGenerator(each -> Text.of("mentoring.attendance", each));
    group.setValue(person.attendance());
    marks.put(person.id(), group);
    return group;
  }

  /** Who is marked as absent stays so. */
  private void allCame() {
    marks.values().stream()
        .filter(group -> group.getValue() == Attendance.NOT_RECORDED)
        .forEach(group -> group.setValue(Attendance.ATTENDED));
  }

  private Map<UUID, Attendance> answers() {
    var answers = new LinkedHashMap<UUID, Attendance>();
    marks.forEach((id, group) -> answers.put(id, group.getValue()));
    return answers;
  }
}

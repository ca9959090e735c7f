package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.agreement.mentoring.Attendance;
import id.talenta.agreement.mentoring.Participant;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.List;

/** The region's people in a session or an internship, each with what the host may see. */
final class ParticipantList extends UnorderedList {
  private static final long serialVersionUID = 1L;

  private final String host;

  ParticipantList(String host) {
    this.host = host;
    addClassName("participant-list");
  }

  /** Adds somebody. */
  void add(Participant person, List<Component> actions) {
    var who = new Div(new Span(person.name()), NextStep.quiet(person.post()));
    who.addClassName("participant-who");
    var chip =
        person.isDisclosed()
            ? new Chip(Text.of("mentoring.disclosed", host), Tone.INFO)
            : new Chip(Text.of("mentoring.closed"));
    var act = new Div();
    act.addClassName("actions");
    act.add(actions);
    var item = new ListItem(who);
    if (person.attendance() != Attendance.NOT_RECORDED) {
      item.add(new Chip(Text.of("mentoring.attendance", person.attendance())));
    }
    item.add(chip, act);
    add(item);
  }
}

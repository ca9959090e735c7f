package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.agreement.mentoring.Attendance;
import id.talenta.agreement.mentoring.DisclosedGroup;
import id.talenta.agreement.mentoring.Participant;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;

/**
 * Who takes part, as the host may see it: the names that the region discloses, and how many more.
 */
final class DisclosedNames {
  private DisclosedNames() {}

  /** Who takes part in an internship. */
  static Component of(DisclosedGroup group) {
    return names(group);
  }

  /**
   * Who takes part in a session.
   *
   * @param begun whether it is to be seen who came
   */
  static Component of(DisclosedGroup group, boolean begun) {
    if (!begun) {
      return names(group);
    }
    var both = new Div(TurnoutLine.of(group.turnout()), names(group));
    both.setVisible(group.size() > 0);
    return both;
  }

  private static Component names(DisclosedGroup group) {
    var line = new Div();
    line.addClassNames("participants", "small");
    for (var person : group.people()) {
      line.add(name(person));
    }
    if (group.others() > 0) {
      line.add(NextStep.quiet(Text.of("mentoring.undisclosed", group.others())));
    }
    line.setVisible(group.size() > 0);
    return line;
  }

  private static Component name(Participant person) {
    var name = new Span(Text.of("mentoring.person", person.name(), person.post()));
    name.addClassName("participant");
    if (person.attendance() != Attendance.NOT_RECORDED) {
      name.add(new Chip(Text.of("mentoring.attendance", person.attendance())));
    }
    return name;
  }
}

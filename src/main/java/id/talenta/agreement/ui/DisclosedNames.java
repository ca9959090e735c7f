package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.agreement.mentoring.DisclosedGroup;
import id.talenta.agreement.mentoring.Participant;
import id.talenta.platform.ui.Text;

/**
 * Who takes part, as the host may see it: the names that the region discloses, and how many more.
 */
final class DisclosedNames {
  private DisclosedNames() {}

  static Component of(DisclosedGroup group) {
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
    return name;
  }
}

package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import id.talenta.agreement.mentoring.Turnout;
import id.talenta.platform.ui.Text;

/** In a line, how many came to a session of how many. */
final class TurnoutLine {
  private TurnoutLine() {}

  /** A line; nothing is seen of it where nobody was to come. */
  static Component of(Turnout turnout) {
    var line = new Div(text(turnout));
    line.addClassNames("turnout", "small");
    line.setVisible(turnout.expected() > 0);
    return line;
  }

  private static String text(Turnout turnout) {
    if (turnout.unrecorded() == turnout.expected()) {
      return Text.of("mentoring.attendance.none", turnout.expected());
    }
    return turnout.unrecorded() == 0
        ? Text.of("mentoring.attendance.summary", turnout.attended(), turnout.expected())
        : Text.of(
            "mentoring.attendance.summary.partly",
            turnout.attended(),
            turnout.expected(),
            turnout.unrecorded());
  }
}

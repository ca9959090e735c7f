package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import id.talenta.agreement.mentoring.MentoringQuestion;
import id.talenta.agreement.mentoring.MentoringSession;
import id.talenta.agreement.mentoring.QuestionState;
import id.talenta.agreement.mentoring.SessionState;
import id.talenta.agreement.mentoring.Turnout;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** How far the mentoring is, in figures that both sides see. */
final class MentoringFigures {
  private MentoringFigures() {}

  /**
   * The figures.
   *
   * @param turnouts by the key of the session
   */
  static Component of(
      List<MentoringSession> sessions,
      List<MentoringQuestion> questions,
      Map<UUID, Turnout> turnouts,
      LocalDate today) {
    var held = sessions.stream().filter(each -> each.state() == SessionState.HELD).count();
    var planned = sessions.stream().filter(each -> each.state() != SessionState.CANCELLED).count();
    var open = questions.stream().filter(each -> each.state() == QuestionState.OPEN).count();
    var turnout =
        sessions.stream()
            .filter(session -> session.hasBegun(today))
            .map(session -> turnouts.getOrDefault(session.id(), Turnout.NOBODY))
            .reduce(Turnout.NOBODY, Turnout::plus);
    return Metric.row(
        metric("mentoring.figure.held", held, planned),
        metric("mentoring.figure.attended", turnout.attended(), turnout.expected()),
        metric("mentoring.figure.open", open, questions.size()));
  }

  private static Component metric(String key, long number, long of) {
    return Metric.of(key, Formats.count(number), Text.of(key + ".detail", of), Optional.empty());
  }
}

package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import id.talenta.agreement.AgreementEvent;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import java.util.List;

/** What happened, the newest first, each with its document. */
final class HistorySection {
  private HistorySection() {}

  static Component of(Desk desk, List<AgreementEvent> events) {
    var timeline = new Timeline();
    for (var event : events) {
      timeline.with(
          Formats.shortDate(event.occurredOn()), title(event), event.note(), more(desk, event));
    }
    return new Section("agreement.history", timeline);
  }

  private static String title(AgreementEvent event) {
    return event
        .action()
        .map(action -> Text.of("agreement.event", action))
        .orElseGet(() -> Text.of("agreement.event.begun"));
  }

  private static Component[] more(Desk desk, AgreementEvent event) {
    var recorded =
        NextStep.quiet(Text.of("agreement.event.recorded", event.actorName(), event.recordedAt()));
    recorded.addClassName("small");
    var agreement = desk.agreement().id();
    return event
        .documentId()
        .flatMap(document -> desk.agreements().document(agreement, document))
        .map(
            document ->
                new Component[] {DocumentLink.of(desk.agreements(), agreement, document), recorded})
        .orElseGet(() -> new Component[] {recorded});
  }
}

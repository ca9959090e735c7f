package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import id.talenta.agreement.AgreementAction;
import id.talenta.agreement.AgreementEvent;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What happened, the newest first, each with its document. */
final class HistorySection {
  private static final Set<AgreementAction> SHOWING_CHANGES =
      EnumSet.of(AgreementAction.REVISE, AgreementAction.AMEND, AgreementAction.EXTEND);

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
    var more = new ArrayList<Component>();
    var agreement = desk.agreement().id();
    if (!event.changed().isEmpty()
        && event.action().filter(SHOWING_CHANGES::contains).isPresent()) {
      more.add(changes(event));
    }
    event
        .documentId()
        .flatMap(document -> desk.papers().find(agreement, document))
        .map(paper -> DocumentLink.of(agreement, paper))
        .ifPresent(more::add);
    more.add(recorded);
    return more.toArray(Component[]::new);
  }

  private static Component changes(AgreementEvent event) {
    var fields =
        event.changed().stream()
            .sorted()
            .map(field -> Text.of("agreement.field", field))
            .collect(Collectors.joining(", "));
    var line = NextStep.quiet(Text.of("agreement.event.changed", fields));
    line.addClassName("small");
    return line;
  }
}

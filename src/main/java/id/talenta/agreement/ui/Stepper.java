package id.talenta.agreement.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.agreement.AgreementEvent;
import id.talenta.agreement.AgreementStage;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The stages of an agreement: those reached with their day, and the next one. Up to an agreement in
 * force at first; those of its end are added once it comes near.
 */
final class Stepper extends OrderedList {
  private static final long serialVersionUID = 1L;
  private static final List<AgreementStage> BEFORE =
      List.of(
          AgreementStage.EXPLORATION,
          AgreementStage.MEMORANDUM,
          AgreementStage.DRAFTED,
          AgreementStage.SIGNED,
          AgreementStage.ACTIVE);

  Stepper(AgreementStage stage, List<AgreementEvent> events) {
    addClassName("stepper");
    getElement().setAttribute("aria-label", Text.of("agreement.stages"));
    var stages = stages(stage, events);
    var next = true;
    for (var step : stages) {
      var since = since(step, events);
      if (since.isPresent()) {
        add(reached(step, since.get()));
      } else {
        add(ahead(step, stages.indexOf(step) + 1, next));
        next = false;
      }
    }
  }

  private static List<AgreementStage> stages(AgreementStage stage, List<AgreementEvent> events) {
    var reached = EnumSet.of(stage);
    events.forEach(event -> reached.add(event.stage()));
    if (stage == AgreementStage.EXPIRING) {
      return with(BEFORE, AgreementStage.EXPIRING, AgreementStage.EXPIRED);
    }
    if (!stage.isOver()) {
      return BEFORE;
    }
    var before = BEFORE.stream().filter(reached::contains).toList();
    var end =
        reached.contains(AgreementStage.EXPIRED) ? AgreementStage.EXPIRED : AgreementStage.ENDED;
    return reached.contains(AgreementStage.ACTIVE)
        ? with(before, end, AgreementStage.HANDED_OVER, AgreementStage.ERASED)
        : with(before, end);
  }

  private static List<AgreementStage> with(List<AgreementStage> before, AgreementStage... more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }

  private static Optional<LocalDate> since(AgreementStage stage, List<AgreementEvent> events) {
    return events.reversed().stream()
        .filter(event -> event.stage() == stage)
        .findFirst()
        .map(AgreementEvent::occurredOn);
  }

  private static ListItem reached(AgreementStage stage, LocalDate since) {
    var icon = VaadinIcon.CHECK.create();
    icon.getElement().setAttribute("role", "img");
    icon.getElement().setAttribute("aria-label", Text.of("platform.step.done"));
    var mark = new Span(icon);
    mark.addClassName("stepper-mark");
    var item = new ListItem(mark, name(stage), detail(Formats.shortDate(since)));
    item.addClassName("reached");
    return item;
  }

  private static ListItem ahead(AgreementStage stage, int place, boolean next) {
    var mark = new Span(String.valueOf(place));
    mark.addClassName("stepper-mark");
    mark.getElement().setAttribute("aria-hidden", "true");
    var item = new ListItem(mark, name(stage), detail(next ? Text.of("agreement.next") : ""));
    if (next) {
      item.addClassName("next");
      item.getElement().setAttribute("aria-current", "step");
    }
    return item;
  }

  private static Span name(AgreementStage stage) {
    var name = new Span(Text.of("agreement.stage", stage));
    name.addClassName("stepper-name");
    return name;
  }

  private static Span detail(String text) {
    var detail = new Span(text);
    detail.addClassName("stepper-detail");
    return detail;
  }
}

package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.agreement.Agreement;
import id.talenta.agreement.mentoring.DisclosedGroup;
import id.talenta.agreement.mentoring.DisclosedPeopleService;
import id.talenta.agreement.mentoring.Internship;
import id.talenta.agreement.mentoring.InternshipService;
import id.talenta.agreement.mentoring.Participant;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The internships: where and when, and of those that the region discloses, who and how it went. */
final class InternshipsSection {
  private InternshipsSection() {}

  /** As the host sees and keeps them. */
  static Component ofHost(
      List<Internship> internships,
      Map<UUID, DisclosedGroup> groups,
      Agreement agreement,
      InternshipService service,
      DisclosedPeopleService people,
      LocalDate today,
      Runnable refresh) {
    var add =
        new Button(
            Text.of("mentoring.internship.add"),
            VaadinIcon.PLUS.create(),
            pressed ->
                MentoringDialogs.internship(
                    Optional.empty(),
                    today,
                    (data, state) -> {
                      service.plan(agreement.id(), data);
                      refresh.run();
                    }));
    if (internships.isEmpty()) {
      return new Section(
          "mentoring.internships",
          new EmptyState("mentoring.internships.none", "mentoring.internship.text", add));
    }
    var list = new Div();
    list.addClassName("sessions");
    for (var internship : internships) {
      var group = groups.getOrDefault(internship.id(), DisclosedGroup.NOBODY);
      var card = SessionCard.of(internship).with(DisclosedNames.of(group));
      for (var person : group.people()) {
        card.with(outcome(person, assess(agreement, person, people, refresh)));
      }
      list.add(card.actions(change(internship, service, today, refresh)));
    }
    return new Section("mentoring.internships", list).actions(add);
  }

  /** Of one intern what was reported and how it was assessed, as far as it was. */
  static Component outcome(Participant person, Component... actions) {
    var facts = new Facts();
    if (!person.report().isEmpty()) {
      facts.with("mentoring.report", person.report());
    }
    if (!person.assessment().isEmpty()) {
      facts.with("mentoring.assessment", person.assessment());
    }
    var isOpen = person.report().isEmpty() && person.assessment().isEmpty();
    facts.setVisible(!isOpen);
    var head = new Div(NextStep.quiet(person.name()));
    head.addClassName("outcome-head");
    head.add(actions);
    var outcome = new Div(head, facts);
    outcome.addClassName("outcome");
    outcome.setVisible(!isOpen || actions.length > 0);
    return outcome;
  }

  private static Button change(
      Internship internship, InternshipService service, LocalDate today, Runnable refresh) {
    return MentoringView.small(
        "mentoring.internship.change",
        internship.data().place(),
        () ->
            MentoringDialogs.internship(
                Optional.of(internship),
                today,
                (data, state) -> {
                  service.change(internship, data, state);
                  refresh.run();
                }));
  }

  private static Button assess(
      Agreement agreement, Participant person, DisclosedPeopleService people, Runnable refresh) {
    return MentoringView.small(
        "mentoring.assess",
        person.name(),
        () ->
            MentoringDialogs.words(
                "mentoring.assess",
                "mentoring.assessment",
                person.assessment(),
                words -> {
                  people.assess(agreement.id(), person, words);
                  refresh.run();
                }));
  }
}

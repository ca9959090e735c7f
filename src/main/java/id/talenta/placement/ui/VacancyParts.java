package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.placement.Decision;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Shortlist;
import id.talenta.succession.Vacancy;
import id.talenta.succession.VacancyState;
import java.util.Optional;

/** Parts that show a vacancy, on its own page and in the dossier. */
final class VacancyParts {
  private VacancyParts() {}

  static Facts facts(Vacancy vacancy, Optional<Shortlist> list) {
    var facts =
        new Facts()
            .with(
                "placement.position",
                new Anchor("jabatan/" + vacancy.positionId(), vacancy.title()))
            .with("placement.unit", vacancy.unitName())
            .with("placement.cause", Text.of("succession.cause", vacancy.cause()))
            .with("placement.reason.open", vacancy.reason())
            .with("placement.vacantFrom", Formats.date(vacancy.vacantFrom()));
    list.ifPresent(
        frozen ->
            facts
                .with(
                    "placement.run",
                    Text.of(
                        "placement.run.value",
                        frozen.run().number(),
                        Formats.date(frozen.run().asOf())))
                .with(
                    "placement.rules", Text.of("placement.rules.value", frozen.rules().version())));
    return facts;
  }

  /** How the order was computed, so that nobody must guess. */
  static Component measure(Shortlist list) {
    var share = list.talentShare();
    var text =
        new Span(
            Text.of(
                "placement.measure",
                list.considered(),
                Formats.date(list.appointmentOn()),
                Formats.percent(share),
                Formats.percent(java.math.BigDecimal.valueOf(100).subtract(share))));
    var part = new Div(text);
    part.addClassName("measure");
    if (list.includesEqual()) {
      part.add(new Chip(Text.of("placement.includesEqual")));
    }
    if (list.fitRules().example()) {
      var example = new Chip(Text.of("placement.fit.example"), Tone.CAUTION);
      example.setTitle(list.fitRules().source());
      part.add(example);
    }
    return part;
  }

  static Timeline timeline(Vacancy vacancy, Optional<Shortlist> list, Optional<Decision> decision) {
    var timeline =
        new Timeline()
            .with(
                Formats.dateTime(vacancy.openedAt()),
                Text.of("placement.event.opened"),
                Text.of("placement.event.by", vacancy.openedBy(), vacancy.reason()));
    list.ifPresent(
        frozen -> {
          timeline.with(
              Formats.dateTime(frozen.preparedAt()),
              Text.of("placement.event.prepared", frozen.candidates().size()),
              frozen.preparedBy());
          frozen
              .proposal()
              .ifPresent(
                  proposal ->
                      timeline.with(
                          Formats.dateTime(proposal.at()),
                          Text.of("placement.event.proposed", frozen.proposed().size()),
                          proposal.reason().isBlank()
                              ? proposal.by()
                              : Text.of("placement.event.by", proposal.by(), proposal.reason())));
        });
    decision.ifPresent(
        each ->
            timeline.with(
                Formats.dateTime(each.decidedAt()),
                Text.of("placement.event.decided", each.personName()),
                Text.of("placement.event.by", each.decidedBy(), each.reason())));
    vacancy
        .closing()
        .filter(closing -> vacancy.state() == VacancyState.WITHDRAWN)
        .ifPresent(
            closing ->
                timeline.with(
                    Formats.dateTime(closing.at()),
                    Text.of("placement.event.withdrawn"),
                    Text.of("placement.event.by", closing.by(), closing.reason())));
    return timeline;
  }
}

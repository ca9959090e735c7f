package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Vacancy;

/** A vacancy that waits: the whole card leads to it. */
final class VacancyCard {
  private VacancyCard() {}

  static Component of(Vacancy vacancy) {
    var title = new Span(vacancy.title());
    title.addClassName("card-title");
    var unit = new Span(vacancy.unitName());
    unit.addClassName("cell-detail");
    var since =
        new Span(
            Text.of(
                "succession.card.detail",
                Text.of("organization.level", vacancy.level()),
                Formats.date(vacancy.vacantFrom())));
    since.addClassName("cell-detail");
    var chips = new Div(new Chip(Text.of("succession.state", vacancy.state()), Tone.INFO));
    if (vacancy.critical()) {
      chips.add(new Chip(Text.of("succession.critical"), Tone.CAUTION));
    }
    chips.addClassName("chip-row");
    var card = new Anchor(SuccessionNavigation.VACANCIES + "/" + vacancy.id());
    card.add(title, unit, since, chips);
    card.addClassName("card");
    return card;
  }
}

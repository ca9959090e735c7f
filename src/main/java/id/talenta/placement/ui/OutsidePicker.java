package id.talenta.placement.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Assessed;
import id.talenta.succession.Candidate;
import id.talenta.succession.CandidateService;
import id.talenta.succession.Phrases;
import id.talenta.succession.Shortlist;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/** The way past the three: another candidate of the list, or anybody, looked at alone. */
final class OutsidePicker extends Composite<Details> {
  private static final long serialVersionUID = 1L;

  /** Where people come from. */
  interface Source {
    /** A page of people whose name, NIP or post has this text. */
    List<PersonSummary> search(String text, int offset, int limit);

    /** One person, looked at for this vacancy. */
    Optional<Assessed> assess(UUID person);

    /** All people in service, looked at for a vacancy. */
    static Source of(PeopleService people, CandidateService candidates, UUID vacancy) {
      return new Source() {
        @Override
        public List<PersonSummary> search(String text, int offset, int limit) {
          return people.search(PeopleFilter.ofText(text), PeopleSort.BY_NAME, offset, limit);
        }

        @Override
        public Optional<Assessed> assess(UUID person) {
          return candidates.assess(vacancy, person);
        }
      };
    }
  }

  private final transient Shortlist list;
  private final transient Source people;
  private final transient Consumer<Candidate> pick;
  private final ComboBox<PersonSummary> person =
      new ComboBox<>(Text.of("placement.outside.search"));
  private final Div result = new Div();

  OutsidePicker(Shortlist list, Source people, Consumer<Candidate> pick) {
    this.list = list;
    this.people = people;
    this.pick = pick;
    person.setItems(
        query ->
            people
                .search(query.getFilter().orElse(""), query.getOffset(), query.getLimit())
                .stream());
    person.setItemLabelGenerator(
        each -> each.name() + " · " + each.position().orElse(Formats.nip(each.nip().value())));
    person.addValueChangeListener(
        changed -> Optional.ofNullable(changed.getValue()).ifPresent(each -> look(each.id())));
    person.setId("outside-person");
    person.setWidth("min(34rem, 100%)");
    result.addClassName("outside-result");
    getContent().setSummaryText(Text.of("placement.outside"));
    getContent().add(new Paragraph(Text.of("placement.outside.text")), person, result);
    getContent().addClassName("outside");
  }

  void close() {
    getContent().setOpened(false);
    person.clear();
    result.removeAll();
  }

  private void look(UUID id) {
    result.removeAll();
    var prepared = list.candidate(id);
    if (prepared.isPresent()) {
      show(prepared.get(), List.of());
      return;
    }
    people
        .assess(id)
        .ifPresentOrElse(
            assessed -> {
              var reasons = assessed.obstacles().stream().map(Phrases::text).toList();
              assessed
                  .candidate()
                  .ifPresentOrElse(candidate -> show(candidate, reasons), () -> refuse(reasons));
            },
            () -> refuse(List.of(Text.of("placement.outside.nobody"))));
  }

  private void show(Candidate candidate, List<String> reasons) {
    if (candidate.proposedPlace().isPresent()) {
      result.add(new Callout(Tone.INFO, Text.of("placement.outside.inside")));
      return;
    }
    if (!reasons.isEmpty()) {
      result.add(new Paragraph(Text.of("placement.outside.why")), bullets(reasons));
    }
    var choose =
        new Button(
            Text.of("placement.pick.name", candidate.profile().name()),
            pressed -> pick.accept(candidate));
    choose.setId("outside-pick");
    result.add(CandidateParts.facts(candidate), CandidateParts.requirements(candidate), choose);
  }

  private void refuse(List<String> reasons) {
    result.add(new Callout(Tone.CAUTION, Text.of("placement.error.no-person")), bullets(reasons));
  }

  private static UnorderedList bullets(List<String> texts) {
    var bullets = new UnorderedList();
    texts.forEach(text -> bullets.add(new ListItem(text)));
    return bullets;
  }
}

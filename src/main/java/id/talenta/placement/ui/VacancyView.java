package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.people.PeopleService;
import id.talenta.placement.Decision;
import id.talenta.placement.DecisionService;
import id.talenta.placement.Pick;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.CandidateService;
import id.talenta.succession.Proposal;
import id.talenta.succession.Shortlist;
import id.talenta.succession.SuccessionService;
import id.talenta.succession.Vacancy;
import id.talenta.succession.VacancyService;
import id.talenta.succession.VacancyState;
import id.talenta.succession.ui.SuccessionNavigation;
import id.talenta.tenant.TenantConfiguration;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A post that is being filled: what comes next for whoever looks, the candidates, what happened.
 */
@Prototype
@Route(value = SuccessionNavigation.VACANCIES + "/:id", layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "COMMITTEE", "REGIONAL_HEAD", "AUDITOR"})
@StyleSheet("css/posts.css")
class VacancyView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private static final String COMPARED = "banding";

  private final transient VacancyService vacancies;
  private final transient SuccessionService succession;
  private final transient CandidateService candidates;
  private final transient DecisionService decisions;
  private final transient PeopleService people;
  private final transient TenantConfiguration configuration;
  private final transient ExportService export;
  private transient List<UUID> compared = List.of();

  VacancyView(
      VacancyService vacancies,
      SuccessionService succession,
      CandidateService candidates,
      DecisionService decisions,
      PeopleService people,
      TenantConfiguration configuration,
      ExportService export) {
    this.vacancies = vacancies;
    this.succession = succession;
    this.candidates = candidates;
    this.decisions = decisions;
    this.people = people;
    this.configuration = configuration;
    this.export = export;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var vacancy = Keys.of(event).flatMap(vacancies::find);
    compared = Keys.many(event, COMPARED);
    if (vacancy.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(vacancy.get());
  }

  /** Keeps in the address who is compared. */
  private void compare(List<UUID> people) {
    compared = people;
    var address = UI.getCurrentOrThrow().getActiveViewLocation().getPath();
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(address, Keys.parameters(COMPARED, people)));
  }

  private void reload(UUID id) {
    vacancies.find(id).ifPresent(this::show);
  }

  private void show(Vacancy vacancy) {
    title(vacancy.title());
    subtitle(vacancy.unitName() + " · " + Text.of("organization.level", vacancy.level()));
    above(new Anchor(SuccessionNavigation.VACANCIES, Text.of("placement.back")));
    actions(buttons(vacancy));
    content();
    var list = vacancies.shortlist(vacancy.id());
    var decision = decisions.ofVacancy(vacancy.id());
    decision.ifPresent(each -> add(decided(each)));
    vacancy
        .closing()
        .filter(closing -> vacancy.state() == VacancyState.WITHDRAWN)
        .ifPresent(
            closing ->
                add(new Callout(Tone.INFO, Text.of("placement.withdrawn", closing.reason()))));
    add(next(vacancy, list));
    list.ifPresent(frozen -> add(candidates(frozen)));
    list.filter(frozen -> frozen.candidates().size() > 1)
        .ifPresent(frozen -> add(new ComparePanel(frozen, compared, this::compare)));
    var below =
        new Div(
            new Section("placement.about", VacancyParts.facts(vacancy, list)),
            new Section("placement.timeline", VacancyParts.timeline(vacancy, list, decision)));
    below.addClassName("columns");
    add(below);
  }

  /** What comes next, for whoever looks. */
  private Component next(Vacancy vacancy, Optional<Shortlist> list) {
    var actor = Scopes.actor();
    return switch (vacancy.state()) {
      case OPEN ->
          actor.has(Role.ANALYST) || actor.has(Role.TENANT_ADMIN)
              ? new Section("placement.prepare", prepare(vacancy, "placement.prepare.text"))
              : waits("placement.waits.analyst");
      case PREPARED ->
          actor.has(Role.COMMITTEE)
              ? new ProposalPanel(
                  list.orElseThrow(),
                  configuration.workflow().names(),
                  proposal -> propose(vacancy, proposal))
              : waits("placement.waits.committee");
      case PROPOSED ->
          actor.has(Role.REGIONAL_HEAD)
              ? new DecisionPanel(
                  vacancy,
                  list.orElseThrow(),
                  configuration.workflow().shortestReason(),
                  OutsidePicker.Source.of(people, candidates, vacancy.id()),
                  this::decide)
              : three(list.orElseThrow(), "placement.waits.head");
      case DECIDED -> three(list.orElseThrow(), "");
      case WITHDRAWN -> new Div();
    };
  }

  private static Component waits(String key) {
    return new Callout(Tone.INFO, Text.of(key));
  }

  private static Component three(Shortlist list, String waitsKey) {
    var section = new Section("placement.three");
    if (!waitsKey.isEmpty()) {
      section.add(waits(waitsKey));
    }
    list.proposal()
        .filter(proposal -> !proposal.reason().isBlank())
        .ifPresent(
            proposal ->
                section.add(new Paragraph(Text.of("placement.proposal.why", proposal.reason()))));
    section.add(new Comparison(list.proposed(), candidate -> new Span()));
    return section;
  }

  private Component prepare(Vacancy vacancy, String textKey) {
    var equal = new Checkbox(Text.of("placement.prepare.equal"));
    equal.setValue(configuration.workflow().sameLevel());
    var button = new Button(Text.of("placement.prepare"));
    button.addThemeVariants(ButtonVariant.PRIMARY);
    button.setId("prepare");
    button.setDisableOnClick(true);
    button.addClickListener(
        pressed ->
            attempt(
                button,
                () -> {
                  succession.prepare(vacancy.id(), vacancy.version(), equal.getValue());
                  reload(vacancy.id());
                  Notices.success("placement.prepared");
                }));
    var actions = new Div(button, equal);
    actions.addClassName("actions");
    return new Div(new Paragraph(Text.of(textKey)), actions);
  }

  private void propose(Vacancy vacancy, Proposal proposal) {
    succession.propose(vacancy.id(), vacancy.version(), proposal);
    reload(vacancy.id());
    Notices.success("placement.proposed");
  }

  private void decide(Pick pick) {
    decisions.decide(pick);
    reload(pick.vacancyId());
    Notices.success("placement.decided");
    UI.getCurrentOrThrow().getPage().executeJs("window.scrollTo(0, 0)");
  }

  private Component[] buttons(Vacancy vacancy) {
    var chip =
        new Chip(
            Text.of("succession.state", vacancy.state()),
            vacancy.state() == VacancyState.DECIDED ? Tone.GOOD : Tone.INFO);
    var actor = Scopes.actor();
    var may = actor.has(Role.ANALYST) || actor.has(Role.TENANT_ADMIN);
    if (!may || !vacancy.state().isRunning()) {
      return new Component[] {chip};
    }
    var withdraw =
        new Button(
            Text.of("placement.withdraw"),
            pressed ->
                new WithdrawDialog(
                        reason -> {
                          succession.withdraw(vacancy.id(), vacancy.version(), reason);
                          reload(vacancy.id());
                        })
                    .open());
    return new Component[] {chip, withdraw};
  }

  private Component candidates(Shortlist list) {
    var vacancy = vacancies.find(list.vacancyId()).orElseThrow();
    var actor = Scopes.actor();
    var section = new Section("placement.candidates", VacancyParts.measure(list));
    if (list.candidates().isEmpty()) {
      section.add(new EmptyState("placement.candidates.empty", "placement.candidates.empty.text"));
    } else {
      section.actions(
          ExportLinks.of(
              export,
              () -> CandidateExport.of(vacancies, vacancy.id(), CandidateTable.asked(list)),
              ExportFormat.XLSX));
      section.add(new CandidateTable(list));
    }
    if (vacancy.state() == VacancyState.PREPARED && actor.has(Role.ANALYST)) {
      section.add(prepare(vacancy, "placement.prepare.again"));
    }
    return section;
  }

  private static Component decided(Decision decision) {
    var text =
        Text.of(
            "placement.decided.text",
            decision.personName(),
            decision.decidedBy(),
            Formats.dateTime(decision.decidedAt()));
    return new Callout(
        decision.choice().isOutside() ? Tone.CAUTION : Tone.INFO,
        text + " " + Text.of("placement.sk"),
        new Anchor(
            PlacementNavigation.DECISIONS + "/" + decision.id(), Text.of("placement.dossier")));
  }

  private static void attempt(Button button, Runnable work) {
    try {
      work.run();
    } catch (UserError refused) {
      Notices.error(refused);
      button.setEnabled(true);
    }
  }
}

package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementPaperService;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementStage;
import id.talenta.agreement.PartnerService;
import id.talenta.agreement.Party;
import id.talenta.agreement.ScopeItem;
import id.talenta.agreement.TenantOpeningService;
import id.talenta.agreement.golive.GoLiveService;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One cooperation: how far it has come, what is next, what was agreed, signed and done. */
@Prototype
@Route(value = AgreementNavigation.PATH + "/:" + AgreementView.ID, layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/agreement.css")
class AgreementView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  static final String ID = "id";

  private final transient AgreementService agreements;
  private final transient AgreementPaperService papers;
  private final transient TenantOpeningService opening;
  private final transient GoLiveService goLive;
  private final transient PartnerService partners;
  private final transient Clock clock;

  AgreementView(
      AgreementService agreements,
      AgreementPaperService papers,
      TenantOpeningService opening,
      GoLiveService goLive,
      PartnerService partners,
      Clock clock) {
    this.agreements = agreements;
    this.papers = papers;
    this.opening = opening;
    this.goLive = goLive;
    this.partners = partners;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var found =
        event.getRouteParameters().get(ID).flatMap(AgreementView::key).flatMap(agreements::find);
    if (found.isPresent()) {
      show(found.get());
    } else {
      event.rerouteToError(NotFoundException.class);
    }
  }

  static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  private void show(Agreement agreement) {
    var desk =
        new Desk(
            agreements,
            papers,
            opening,
            partners,
            agreement,
            LocalDate.now(clock),
            () -> agreements.find(agreement.id()).ifPresent(this::show));
    var events = agreements.events(agreement.id());
    above(new RouterLink(Text.of("agreement.list.title"), AgreementListView.class));
    title(agreement.partner().name());
    subtitle(
        Text.of(
            "agreement.subtitle",
            agreement.partner().office(),
            agreement.partner().code().value()));
    actions(secondary(desk).toArray(Component[]::new));
    var aside =
        new Div(
            HistorySection.of(desk, events),
            DocumentsSection.of(
                papers.list(agreement.id()),
                document -> DocumentLink.path(agreement.id(), document)));
    aside.addClassName("agreement-aside");
    var columns = new Div(main(desk), aside);
    columns.addClassName("agreement-columns");
    content(Section.plain(new Stepper(agreement.stage(), events)), columns);
  }

  private Div main(Desk desk) {
    var agreement = desk.agreement();
    var main = new Div(NextStep.of(desk));
    main.addClassName("agreement-main");
    if (agreement.stage().isInForce() && agreement.administrator().isPresent()) {
      main.add(tasks(desk));
    }
    if (agreement.stage().compareTo(AgreementStage.MEMORANDUM) > 0) {
      main.add(ContentsSection.of(agreement.contents(), desk::name));
    }
    if (!agreement.state().signatures().isEmpty()) {
      main.add(SignaturesSection.of(desk));
    }
    return main;
  }

  private Component tasks(Desk desk) {
    var id = desk.agreement().id();
    return new GoLiveSection(
            Optional.of(Party.HOST),
            desk::name,
            goLive.evidence(id),
            goLive.evidenceTarget(id),
            task ->
                new MarkDialog(
                        task,
                        Text.of("agreement.golive.usualOffice", partners.hostAgency()),
                        (office, note) -> {
                          goLive.mark(id, task, office, desk.today());
                          desk.refresh().run();
                        })
                    .open(),
            task -> {
              goLive.unmark(id, task);
              desk.refresh().run();
            })
        .withEvidenceAction(targetButton(desk))
        .of(goLive.states(id));
  }

  private Button targetButton(Desk desk) {
    var id = desk.agreement().id();
    return MentoringView.small(
        "agreement.golive.target",
        () ->
            new TargetDialog(
                    goLive.evidenceTarget(id),
                    percent -> {
                      goLive.changeEvidenceTarget(id, percent);
                      desk.refresh().run();
                    })
                .open());
  }

  private List<Component> secondary(Desk desk) {
    var buttons = new ArrayList<Component>();
    var agreement = desk.agreement();
    var stage = agreement.stage();
    if (stage == AgreementStage.DRAFTED && agreement.state().signatures().isEmpty()) {
      buttons.add(new Button(Text.of("agreement.revise"), pressed -> DraftForms.revise(desk)));
    }
    if (stage.isInForce()) {
      if (agreement.contents().covers(ScopeItem.MENTORING)
          || agreement.contents().covers(ScopeItem.INTERNSHIPS)) {
        buttons.add(
            new Anchor(
                AgreementNavigation.PATH + "/" + agreement.id() + "/pendampingan",
                Text.of("mentoring.title")));
      }
      buttons.add(new Button(Text.of("agreement.extend"), pressed -> DraftForms.extend(desk)));
      buttons.add(new Button(Text.of("agreement.amend"), pressed -> DraftForms.amend(desk)));
    }
    if (!stage.isOver()) {
      var end = new Button(Text.of("agreement.end"), pressed -> new EndDialog(desk).open());
      end.addThemeVariants(ButtonVariant.TERTIARY);
      buttons.add(end);
    }
    return buttons;
  }
}

package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.agreement.AgreementFilter;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementTermService;
import id.talenta.agreement.PartnerService;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Which cooperations there are, at which stage, and what each waits for. */
@Prototype
@Route(value = AgreementNavigation.PATH, layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/agreement.css")
class AgreementListView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient AgreementService agreements;
  private final transient AgreementTermService terms;
  private final transient PartnerService partners;
  private final transient Clock clock;

  AgreementListView(
      AgreementService agreements,
      AgreementTermService terms,
      PartnerService partners,
      Clock clock) {
    super("agreement.list.title");
    this.agreements = agreements;
    this.terms = terms;
    this.partners = partners;
    this.clock = clock;
    subtitle(Text.of("agreement.list.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (agreements.count(AgreementFilter.ALL) == 0) {
      content(new EmptyState("agreement.empty.title", "agreement.empty.text", exploreButton()));
      return;
    }
    actions(exploreButton());
    content(
        reminders(),
        AgreementFigures.of(agreements.stages(), agreements.onTheirWay(), agreements.leaving()),
        new AgreementList(event.getLocation().getQueryParameters(), agreements));
  }

  private Div reminders() {
    var today = LocalDate.now(clock);
    return ReminderNotes.of(
        terms.reminders(),
        reminder -> ReminderNotes.forHost(reminder, today),
        reminder -> AgreementNavigation.PATH + "/" + reminder.agreement(),
        terms::settle,
        today);
  }

  private Button exploreButton() {
    var explore = new Button(Text.of("agreement.explore"), VaadinIcon.PLUS.create());
    explore.addThemeVariants(ButtonVariant.PRIMARY);
    explore.addClickListener(
        pressed -> new ExploreDialog(agreements, partners, clock, this::show).open());
    return explore;
  }

  private void show(UUID id) {
    getUI().ifPresent(screen -> screen.navigate(AgreementNavigation.PATH + "/" + id));
  }
}

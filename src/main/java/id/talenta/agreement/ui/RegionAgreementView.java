package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.agreement.Agreement;
import id.talenta.agreement.Party;
import id.talenta.agreement.golive.GoLiveState;
import id.talenta.agreement.golive.RegionGoLiveService;
import id.talenta.agreement.mentoring.RegionCooperationService;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.TenantConfiguration;
import id.talenta.tenant.TenantUseService;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The region's own agreement: what was agreed, until when, what is left to do, its documents. */
@Prototype
@Route(value = RegionNavigation.AGREEMENT, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "REGIONAL_HEAD", "AUDITOR"})
@StyleSheet("css/agreement.css")
class RegionAgreementView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private static final Set<Role> SEE_TASKS = Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR);

  private final transient RegionCooperationService cooperation;
  private final transient RegionGoLiveService goLive;
  private final transient TenantUseService use;
  private final transient TenantConfiguration configuration;
  private final transient Clock clock;

  RegionAgreementView(
      RegionCooperationService cooperation,
      RegionGoLiveService goLive,
      TenantUseService use,
      TenantConfiguration configuration,
      Clock clock) {
    super("agreement.region.title");
    this.cooperation = cooperation;
    this.goLive = goLive;
    this.use = use;
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    cooperation
        .agreement()
        .ifPresentOrElse(
            this::show,
            () -> content(new EmptyState("agreement.region.none", "agreement.region.none.text")));
  }

  private void show(Agreement agreement) {
    var host = cooperation.hostName();
    Function<Party, String> names =
        party -> party == Party.HOST ? host : agreement.partner().name();
    subtitle(Text.of("agreement.region.subtitle", host));
    actions(StageChip.of(agreement.stage()));
    var main = new Div(ContentsSection.of(agreement.contents(), names));
    main.addClassName("agreement-main");
    var present = use.use();
    present
        .agreed()
        .ifPresent(quotas -> main.addComponentAsFirst(UseSection.of(present, quotas, host)));
    tasks(names).ifPresent(main::addComponentAsFirst);
    var aside =
        new Div(
            DocumentsSection.of(
                cooperation.documents(), document -> RegionNavigation.PAPER + "/" + document));
    aside.addClassName("agreement-aside");
    var columns = new Div(main, aside);
    columns.addClassName("agreement-columns");
    content(reminders(host), columns);
  }

  private Component reminders(String host) {
    var today = LocalDate.now(clock);
    return ReminderNotes.of(
        Scopes.actor().has(Role.TENANT_ADMIN) ? cooperation.reminders() : List.of(),
        reminder -> ReminderNotes.forRegion(reminder, host, today),
        reminder -> RegionNavigation.AGREEMENT,
        cooperation::settle,
        today);
  }

  private Optional<Component> tasks(Function<Party, String> names) {
    var states = Scopes.actor().hasAny(SEE_TASKS) ? goLive.states() : List.<GoLiveState>of();
    if (states.isEmpty()) {
      return Optional.empty();
    }
    var side = Optional.of(Party.PARTNER).filter(party -> Scopes.actor().has(Role.TENANT_ADMIN));
    return Optional.of(
        new GoLiveSection(
                side,
                names,
                goLive.evidence(),
                goLive.evidenceTarget(),
                task ->
                    new MarkDialog(
                            task,
                            Text.of(
                                "agreement.golive.usualOffice",
                                configuration.identity().personnelAgency().name()),
                            (office, note) -> {
                              goLive.mark(task, office, note);
                              Notices.success("agreement.golive.marked");
                              show();
                            })
                        .open(),
                task -> {
                  goLive.unmark(task);
                  show();
                })
            .of(states));
  }
}

package id.talenta.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.agreement.ChecklistItem;
import id.talenta.agreement.ChecklistService;
import id.talenta.evidence.EvidenceNeeds;
import id.talenta.evidence.EvidenceService;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.job.Job;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.HomeNotice;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.TenantConfiguration;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What is missing until the next nine-box picture: the steps of the onboarding, the evidence. */
@Prototype
@Route(value = OverviewNavigation.PATH, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "AUDITOR"})
@StyleSheet("css/overview.css")
class OverviewView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** More than are shown: one of them may still be worked on. */
  private static final int IMPORTS = 20;

  private static final int IMPORTS_SHOWN = 5;

  private final transient ChecklistService checklist;
  private final transient EvidenceService evidence;
  private final transient OrganizationService organization;
  private final transient TenantConfiguration configuration;
  private final transient IntakeService intake;
  private final transient MappingService mappings;
  private final transient EvidenceNeeds needs;
  private final transient List<HomeNotice> notices;
  private final transient Clock clock;

  OverviewView(
      ChecklistService checklist,
      EvidenceService evidence,
      OrganizationService organization,
      TenantConfiguration configuration,
      IntakeService intake,
      MappingService mappings,
      EvidenceNeeds needs,
      List<HomeNotice> notices,
      Clock clock) {
    super("overview.title");
    this.checklist = checklist;
    this.evidence = evidence;
    this.organization = organization;
    this.configuration = configuration;
    this.intake = intake;
    this.mappings = mappings;
    this.needs = needs;
    this.notices = notices.stream().sorted(Comparator.comparingInt(HomeNotice::order)).toList();
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    show();
  }

  private void show() {
    var agency = configuration.identity().personnelAgency();
    subtitle(Text.of("overview.subtitle", agency.name()));
    var today = LocalDate.now(clock);
    var report = evidence.coverage(today);
    var needed = needs.needed(today);
    var imports = intake.runs(0, IMPORTS);
    var running = RecentWork.running(imports, mappings.running().map(Job::id), this::show);
    var state =
        column(
            EvidenceCoverage.of(
                report, needs.measured(today), evidence.complete(needed, today), needed),
            RecentWork.imports(imports.stream().limit(IMPORTS_SHOWN).toList()));
    var columns = new Div(steps(checklist.items(), mappings.latest()), state);
    columns.addClassName("columns");
    content();
    notices.stream().flatMap(notice -> notice.present().stream()).forEach(this::add);
    running.ifPresent(this::add);
    add(columns, UnitGaps.of(organization.units(), report, needed));
  }

  private static Div column(Component... sections) {
    var column = new Div(sections);
    column.addClassName("overview-column");
    return column;
  }

  private Component steps(List<ChecklistItem> items, Optional<MappingRun> latest) {
    var done = items.stream().filter(ChecklistItem::done).count();
    var list = new Checklist();
    items.forEach(
        item ->
            list.with(
                item.done(),
                Text.of(item.titleKey()),
                Text.of(item.detailKey(), item.arguments().toArray()),
                actions(item)));
    var count = new Span(Text.of("overview.steps.count", done, items.size()));
    count.addClassName("quiet");
    var section =
        new Section(latest.isPresent() ? "overview.steps.next" : "overview.steps").actions(count);
    section.add(new Bar(BigDecimal.valueOf(done), BigDecimal.valueOf(Math.max(1, items.size()))));
    latest.ifPresent(run -> section.add(new Callout(Tone.INFO, since(run))));
    section.add(list);
    return section;
  }

  /** Whether the picture is still that of the data. */
  private String since(MappingRun latest) {
    var loaded = intake.countLoadedSince(latest.knownAt());
    var day = Formats.date(latest.asOf());
    return loaded == 0
        ? Text.of("overview.steps.fresh", day)
        : Text.of("overview.steps.stale", day, loaded);
  }

  private static Component[] actions(ChecklistItem item) {
    if (!Scopes.actor().hasAny(item.roles())) {
      return new Component[0];
    }
    var link =
        new Anchor(item.path(), Text.of(item.done() ? "overview.step.look" : "overview.step.do"));
    link.addClassName(item.done() ? "overview-look" : "overview-do");
    link.setAriaLabel(link.getText() + ": " + Text.of(item.titleKey()));
    return new Component[] {link};
  }
}

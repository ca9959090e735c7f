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
import id.talenta.evidence.CoverageReport;
import id.talenta.evidence.EvidenceKind;
import id.talenta.evidence.EvidenceService;
import id.talenta.organization.OrganizationService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.EmptyState;
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
import java.util.List;

/** What is missing until the next nine-box picture: the steps of the onboarding, the evidence. */
@Prototype
@Route(value = OverviewNavigation.PATH, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST"})
@StyleSheet("css/overview.css")
class OverviewView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient ChecklistService checklist;
  private final transient EvidenceService evidence;
  private final transient OrganizationService organization;
  private final transient TenantConfiguration configuration;
  private final transient Clock clock;

  OverviewView(
      ChecklistService checklist,
      EvidenceService evidence,
      OrganizationService organization,
      TenantConfiguration configuration,
      Clock clock) {
    super("overview.title");
    this.checklist = checklist;
    this.evidence = evidence;
    this.organization = organization;
    this.configuration = configuration;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var agency = configuration.identity().personnelAgency();
    subtitle(Text.of("overview.subtitle", agency.name()));
    var report = evidence.coverage(LocalDate.now(clock));
    var columns = new Div(steps(checklist.items()), coverage(report));
    columns.addClassName("columns");
    content(columns, UnitGaps.of(organization.units(), report));
  }

  private static Component steps(List<ChecklistItem> items) {
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
    var section = new Section("overview.steps").actions(count);
    section.add(new Bar(BigDecimal.valueOf(done), BigDecimal.valueOf(Math.max(1, items.size()))));
    if (done == items.size()) {
      section.add(new Callout(Tone.INFO, Text.of("overview.steps.done")));
    }
    section.add(list);
    return section;
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

  private static Component coverage(CoverageReport report) {
    if (report.total(EvidenceKind.PERFORMANCE_RATING).people() == 0) {
      return new Section(
          "overview.evidence",
          new EmptyState("overview.evidence.none", "overview.evidence.none.text"));
    }
    var rows = new Div();
    rows.addClassName("coverage");
    for (var kind : EvidenceKind.values()) {
      // Nobody misses a punishment.
      if (kind != EvidenceKind.DISCIPLINE) {
        rows.add(row(report, kind));
      }
    }
    var note = new Span(Text.of("overview.evidence.text"));
    note.addClassNames("quiet", "small");
    return new Section("overview.evidence", note, rows);
  }

  private static Component row(CoverageReport report, EvidenceKind kind) {
    var total = report.total(kind);
    var name = new Span(Text.of("evidence.kind", kind));
    var bar = new Bar(BigDecimal.valueOf(total.covered()), BigDecimal.valueOf(total.people()));
    var share = new Span(Formats.share(total.covered(), total.people()));
    share.addClassName("number");
    var missing = new Span(Text.of("overview.evidence.missing", Formats.count(total.missing())));
    missing.addClassNames("quiet", "small", "number");
    var row = new Div(name, bar, share, missing);
    row.addClassName("coverage-row");
    return row;
  }
}

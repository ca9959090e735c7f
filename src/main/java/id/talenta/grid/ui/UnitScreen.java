package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleSetService;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The people of the unit that one heads, and of all units below it. */
@Prototype
@Route(value = GridNavigation.UNIT, layout = MainLayout.class)
@RolesAllowed("UNIT_HEAD")
@StyleSheet("css/grid.css")
class UnitScreen extends Page implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;

  private final transient MappingService mapping;
  private final transient GridService grid;
  private final transient RuleSetService rules;
  private final transient OrganizationService organization;
  private final transient ExportService export;
  private final transient List<UnitPart> parts;
  private final transient Clock clock;

  UnitScreen(
      MappingService mapping,
      GridService grid,
      RuleSetService rules,
      OrganizationService organization,
      ExportService export,
      List<UnitPart> parts,
      Clock clock) {
    super("grid.unit");
    this.mapping = mapping;
    this.grid = grid;
    this.rules = rules;
    this.organization = organization;
    this.export = export;
    this.parts = parts.stream().sorted(Comparator.comparingInt(UnitPart::order)).toList();
    this.clock = clock;
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    var query = GridQuery.of(event.getLocation().getQueryParameters());
    subtitle(
        Scopes.actor().unitId().flatMap(organization::unit).map(OrganizationUnit::name).orElse(""));
    mapping
        .latest()
        .ifPresentOrElse(
            run -> content(body(run, query)),
            () -> content(new EmptyState("grid.empty", "grid.unit.empty")));
    parts.forEach(part -> add(part.show(event.getLocation().getQueryParameters())));
  }

  private Component body(MappingRun run, GridQuery query) {
    var version = rules.find(run.ruleSetVersionId()).orElseThrow();
    var wanted = query.withUnit(Optional.empty());
    var picture = grid.picture(run.id(), wanted.filter(LocalDate.now(clock)));
    var matrix =
        new BoxMatrix(picture, version.rules(), query.box(), number -> toggle(query, number));
    matrix.addClassName("box-matrix-small");
    var list = new PeopleList(grid, true);
    var inBox = wanted.inBox(LocalDate.now(clock));
    list.show(run.id(), inBox);
    var shown = query.box().map(number -> picture.box(number).people()).orElse(picture.people());
    var body =
        new Div(
            Section.titled(
                Text.of("grid.run.label", run.number(), Formats.date(run.asOf())), matrix),
            Section.titled(Text.of("grid.people.all", Formats.count(shown)), list)
                .actions(
                    ExportLinks.of(
                        export, () -> BoxExport.of(grid, run.id(), inBox), ExportFormat.XLSX)));
    body.addClassName("box-body");
    return body;
  }

  private static void toggle(GridQuery query, int number) {
    var isOpen = query.box().filter(open -> open == number).isPresent();
    var next = query.withBox(isOpen ? Optional.empty() : Optional.of(number));
    UI.getCurrentOrThrow().navigate(GridNavigation.UNIT, next.parameters());
  }
}

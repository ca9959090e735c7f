package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.evidence.intake.ui.IntakeNavigation;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.RetirementForecast;
import id.talenta.succession.RetirementService;
import id.talenta.succession.Retiring;
import id.talenta.succession.VacancyService;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Who retires in the next five years, and which posts that empties. */
@Prototype
@Route(value = SuccessionNavigation.FORECAST, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "COMMITTEE", "REGIONAL_HEAD", "AUDITOR", "VISITOR"})
@StyleSheet("css/posts.css")
class ForecastView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** So many rows stand in full; more scroll in a frame of their own. */
  private static final int FEW = 10;

  private static final Set<Role> MAY_OPEN = Set.of(Role.TENANT_ADMIN, Role.ANALYST);

  private final transient RetirementService retirement;
  private final transient VacancyService vacancies;
  private final transient ExportService export;

  ForecastView(RetirementService retirement, VacancyService vacancies, ExportService export) {
    super("succession.forecast");
    this.retirement = retirement;
    this.vacancies = vacancies;
    this.export = export;
    subtitle(Text.of("succession.forecast.text"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = ForecastQuery.of(event.getLocation().getQueryParameters());
    show(retirement.forecast(), query.year(), query.level());
  }

  private void show(
      RetirementForecast forecast, Optional<Integer> year, Optional<PositionLevel> level) {
    if (forecast.retiring().isEmpty()) {
      content(IntakeNavigation.untilImported("succession.forecast.empty"));
      return;
    }
    var chosen = forecast.listed(year, level);
    content(metrics(forecast));
    if (forecast.count(Optional.of(0), Optional.empty()) > 0) {
      add(
          RetiringCells.overdue(
              SuccessionNavigation.FORECAST, forecast.count(Optional.of(0), Optional.empty())));
    }
    add(
        new Section(
            "succession.forecast.table",
            ForecastTable.of(SuccessionNavigation.FORECAST, forecast, year, level)),
        list(forecast, chosen, year, level));
  }

  private static Component metrics(RetirementForecast forecast) {
    var next = forecast.of(Optional.of(1), Optional.empty());
    var structural =
        next.stream().filter(each -> each.level().kind() == PositionKind.STRUCTURAL).count();
    var ahead = forecast.retiring().stream().filter(each -> each.yearAhead() > 0).toList();
    var critical = ahead.stream().filter(Retiring::critical).count();
    return Metric.row(
        Metric.of(
            "succession.forecast.next",
            Formats.count(next.size()),
            Text.of("succession.forecast.next.detail"),
            Optional.of(SuccessionNavigation.FORECAST + "?" + ForecastQuery.YEAR + "=1")),
        Metric.of(
            "succession.forecast.structural",
            Formats.count(structural),
            Text.of("succession.forecast.next.detail"),
            Optional.empty()),
        Metric.of(
            "succession.forecast.critical",
            Formats.count(critical),
            Text.of("succession.forecast.five.detail"),
            Optional.empty()),
        Metric.of(
            "succession.forecast.all",
            Formats.count(ahead.size()),
            Text.of("succession.forecast.five.detail"),
            Optional.empty()));
  }

  private Component list(
      RetirementForecast forecast,
      List<Retiring> chosen,
      Optional<Integer> year,
      Optional<PositionLevel> level) {
    var filters = new Div();
    filters.addClassName("filters");
    year.ifPresent(each -> filters.add(new Chip(ForecastTable.year(each, forecast), Tone.INFO)));
    level.ifPresent(each -> filters.add(new Chip(Text.of("organization.level", each), Tone.INFO)));
    if (year.isPresent() || level.isPresent()) {
      filters.add(new Anchor(SuccessionNavigation.FORECAST, Text.of("succession.filter.clear")));
    }
    var count = new Span(Text.of("succession.forecast.count", chosen.size()));
    count.addClassName("count");
    filters.add(count);
    return new Section("succession.forecast.list", filters, grid(chosen))
        .actions(
            ExportLinks.of(
                export,
                () -> ForecastExport.of(() -> retirement.forecast().listed(year, level)),
                ExportFormat.CSV,
                ExportFormat.XLSX));
  }

  private Grid<Retiring> grid(List<Retiring> chosen) {
    var grid = new Grid<Retiring>();
    grid.addComponentColumn(RetiringCells::post)
        .setHeader(Text.of("succession.post"))
        .setWidth("13rem")
        .setFlexGrow(3);
    var person = grid.addComponentColumn(RetiringCells::person);
    person.setHeader(Text.of("succession.holder")).setWidth("13rem").setFlexGrow(2);
    var levels = grid.addColumn(each -> Text.of("organization.level", each.level()));
    levels.setHeader(Text.of("succession.level")).setAutoWidth(true).setFlexGrow(0);
    grid.addColumn(each -> Formats.shortDate(each.lastDay()))
        .setHeader(Text.of("succession.lastDay"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    var wide = new ArrayList<Grid.Column<Retiring>>(List.of(person, levels));
    // Whom a post is filled with is no business of a visitor from the host.
    if (!Scopes.actor().has(Role.VISITOR)) {
      wide.add(filling(grid, chosen));
    }
    ListColumns.choose("retirements", grid, wide);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setItems(chosen);
    grid.setAllRowsVisible(chosen.size() <= FEW);
    grid.setEmptyStateText(Text.of("succession.forecast.none"));
    grid.addClassName("posts-grid");
    return grid;
  }

  private Grid.Column<Retiring> filling(Grid<Retiring> grid, List<Retiring> chosen) {
    var running =
        vacancies.running(chosen.stream().map(Retiring::positionId).collect(Collectors.toSet()));
    return grid.addComponentColumn(each -> state(each, running))
        .setHeader(Text.of("succession.filling"))
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  private static Component state(Retiring each, Set<UUID> running) {
    if (running.contains(each.positionId())) {
      return new Chip(Text.of("succession.filling.running"), Tone.INFO);
    }
    if (!Scopes.actor().hasAny(MAY_OPEN)) {
      return new Span("–");
    }
    var open =
        new Anchor(
            SuccessionNavigation.VACANCIES
                + "?"
                + SuccessionNavigation.OPEN
                + "="
                + each.positionId(),
            Text.of("succession.open"));
    open.setAriaLabel(Text.of("succession.open.of", each.title()));
    return open;
  }
}

package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.talenta.evidence.intake.ui.IntakeNavigation;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.grid.PersonBox;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Pangkat;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All people in service, placed in a box or not. */
@Prototype
@Route(value = GridNavigation.PEOPLE, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "COMMITTEE", "REGIONAL_HEAD", "AUDITOR", "VISITOR"})
@StyleSheet("css/grid.css")
class PeopleScreen extends Page implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;

  private final transient PeopleService people;
  private final transient GridService grid;
  private final transient OrganizationService organization;
  private final transient ExportService export;
  private final transient PeopleExport table;
  private final transient Clock clock;
  private final transient Optional<MappingRun> run;
  private final transient Map<UUID, PersonBox> boxes = new ConcurrentHashMap<>();
  private final Grid<PersonSummary> list = new Grid<>();
  private final Span count = new Span();
  private final Div exports = new Div();
  private transient Optional<FilterBar> filters = Optional.empty();
  private transient GridQuery shown = GridQuery.of(QueryParameters.empty());

  PeopleScreen(
      PeopleService people,
      GridService grid,
      MappingService mapping,
      OrganizationService organization,
      ExportService export,
      PeopleExport table,
      Clock clock) {
    super("grid.people");
    this.people = people;
    this.grid = grid;
    this.organization = organization;
    this.export = export;
    this.table = table;
    this.clock = clock;
    this.run = mapping.latest();
    count.addClassNames("quiet", "small");
    furnish();
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(GridQuery.of(event.getLocation().getQueryParameters()).withText(shown.text()));
  }

  private void change(GridQuery wanted) {
    if (wanted.hasAddressOf(shown)) {
      show(wanted);
    } else {
      shown = wanted;
      UI.getCurrentOrThrow().navigate(GridNavigation.PEOPLE, wanted.parameters());
    }
  }

  private void show(GridQuery query) {
    shown = query;
    if (people.count(PeopleFilter.ALL) == 0) {
      content(IntakeNavigation.untilImported("grid.people.empty"));
      return;
    }
    if (filters.isEmpty()) {
      var bar = new FilterBar(new UnitNames(organization), query, this::change);
      filters = Optional.of(bar);
      var line = new Div(count, exports);
      line.addClassName("list-line");
      content(bar, line, list);
    }
    filters.get().show(query);
    exports.removeAll();
    exports.add(ExportLinks.of(export, () -> table.of(query, run), ExportFormat.XLSX));
    show(query.people(LocalDate.now(clock)));
  }

  private void show(PeopleFilter filter) {
    count.setText(Text.of("grid.people.count", Formats.count(people.count(filter))));
    list.setDataProvider(
        DataProvider.fromCallbacks(query -> page(filter, query), query -> people.count(filter)));
  }

  private Stream<PersonSummary> page(PeopleFilter filter, Query<PersonSummary, ?> query) {
    var page = people.search(filter, sort(query), query.getOffset(), query.getLimit());
    run.ifPresent(
        latest ->
            boxes.putAll(grid.boxes(latest.id(), page.stream().map(PersonSummary::id).toList())));
    return page.stream();
  }

  private void furnish() {
    list.addComponentColumn(PeopleScreen::who)
        .setHeader(Text.of("grid.column.name"))
        .setSortProperty(PeopleSort.Column.NAME.name())
        .setFlexGrow(3)
        .setWidth("14rem");
    var post = list.addComponentColumn(PeopleScreen::post);
    post.setHeader(Text.of("grid.column.post"))
        .setSortProperty(PeopleSort.Column.UNIT.name())
        .setFlexGrow(4)
        .setWidth("14rem");
    var level =
        list.addColumn(
                person ->
                    person.level().map(each -> Text.of("organization.level", each)).orElse("–"))
            .setHeader(Text.of("grid.filter.level"))
            .setSortProperty(PeopleSort.Column.LEVEL.name())
            .setFlexGrow(0)
            .setWidth("9rem");
    var rank =
        list.addColumn(person -> person.rank().map(Pangkat::value).orElse("–"))
            .setHeader(Text.of("grid.column.rank"))
            .setSortProperty(PeopleSort.Column.RANK.name())
            .setFlexGrow(0)
            .setWidth("6.5rem");
    var education =
        list.addColumn(person -> Text.of("evidence.code", person.education()))
            .setHeader(Text.of("grid.filter.education"))
            .setSortProperty(PeopleSort.Column.EDUCATION.name())
            .setFlexGrow(0)
            .setWidth("8rem");
    list.addColumn(
            person ->
                Optional.ofNullable(boxes.get(person.id()))
                    .map(box -> String.valueOf(box.boxOfRecord()))
                    .orElse("–"))
        .setHeader(Text.of("grid.column.box"))
        .setFlexGrow(0)
        .setWidth("5.5rem");
    ListColumns.choose("people", list, List.of(post, level, rank, education));
    list.addClassNames("people-list", "people-table");
    list.setSelectionMode(Grid.SelectionMode.NONE);
    list.addItemClickListener(
        clicked -> UI.getCurrentOrThrow().navigate(GridNavigation.person(clicked.getItem().id())));
    list.setEmptyStateComponent(new EmptyState("grid.people.none", "grid.people.none.text"));
  }

  private static PeopleSort sort(Query<PersonSummary, ?> query) {
    return query.getSortOrders().stream()
        .findFirst()
        .map(
            order ->
                new PeopleSort(
                    PeopleSort.Column.valueOf(order.getSorted()),
                    order.getDirection() == SortDirection.DESCENDING))
        .orElse(PeopleSort.BY_NAME);
  }

  private static Component who(PersonSummary person) {
    var name = new Anchor(GridNavigation.person(person.id()), person.name());
    var cell = cell(name, Formats.nip(person.nip().value()));
    var post = new Span(person.position().orElse(Text.of("grid.no-post")));
    post.addClassNames("small", "one-line", "narrow-only");
    cell.add(post);
    return cell;
  }

  private static Component post(PersonSummary person) {
    var title = new Span(person.position().orElse(Text.of("grid.no-post")));
    return cell(title, person.unit().orElse(""));
  }

  private static Div cell(Component first, String second) {
    var below = new Span(second);
    below.addClassNames("quiet", "small");
    var cell = new Div(first, below);
    cell.addClassName("two-lines");
    return cell;
  }
}

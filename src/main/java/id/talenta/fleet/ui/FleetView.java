package id.talenta.fleet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridSortOrder;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetLine;
import id.talenta.fleet.FleetMark;
import id.talenta.fleet.FleetService;
import id.talenta.fleet.FleetSort;
import id.talenta.fleet.FleetTotals;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.ListFrame;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.TenantState;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** All governments that the host serves, with the figures that it may see: never a person. */
@Prototype
@Route(value = FleetAddress.PATH, layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/fleet.css")
class FleetView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient FleetService fleet;
  private final Div none = new Div();
  private transient Optional<FleetFilters> filters = Optional.empty();
  private transient Optional<ListFrame<FleetLine>> list = Optional.empty();
  private transient FleetFilter wanted = FleetFilter.ALL;
  private transient FleetSort sort = FleetSort.NAME;
  private int total;

  FleetView(FleetService fleet) {
    super("fleet.list.title");
    this.fleet = fleet;
    subtitle(Text.of("fleet.list.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var totals = fleet.totals();
    total = totals.tenants();
    if (total == 0) {
      var agreements = new Anchor("kerja-sama", Text.of("fleet.empty.action"));
      content(new EmptyState("fleet.empty.title", "fleet.empty.text", agreements));
      return;
    }
    var address = FleetAddress.read(event.getLocation().getQueryParameters());
    wanted = address.filter();
    sort = address.sort();
    var shown = new FleetFilters(wanted, totals, this::narrow);
    filters = Optional.of(shown);
    var frame = new ListFrame<>(this::grid);
    list = Optional.of(frame);
    // Made once: one made anew would be gone before a click that also leaves the field arrives.
    var all = new Button(Text.of("fleet.list.all"), pressed -> shown.clear());
    none.removeAll();
    none.add(new EmptyState("fleet.none.title", "fleet.none.text", all));
    content(metrics(totals), shown, frame, none);
    refresh();
  }

  private static Component metrics(FleetTotals totals) {
    var active = totals.states().getOrDefault(TenantState.ACTIVE, 0);
    var behind = totals.marks().getOrDefault(FleetMark.BEHIND, 0);
    return Metric.row(
        Metric.of(
            "fleet.metric.active",
            Formats.count(active),
            Text.of("fleet.metric.active.detail", Formats.count(totals.tenants())),
            Optional.empty()),
        Metric.of("fleet.metric.people", Formats.count(totals.people()), "", Optional.empty()),
        Metric.of(
            "fleet.metric.boxed",
            Formats.count(totals.boxedPeople()),
            Text.of(
                "fleet.metric.boxed.detail", Formats.share(totals.boxedPeople(), totals.people())),
            Optional.empty()),
        Metric.of(
            "fleet.metric.behind",
            Formats.count(behind),
            Text.of("fleet.metric.behind.detail"),
            behind == 0 ? Optional.empty() : Optional.of(path(FleetMark.BEHIND))),
        Metric.of(
            "fleet.metric.failed",
            Formats.count(totals.failedJobs()),
            Text.of("fleet.metric.failed.detail"),
            totals.failedJobs() == 0 ? Optional.empty() : Optional.of(path(FleetMark.FAILED_JOBS))),
        Metric.of(
            "fleet.metric.storage", Formats.size(totals.storageBytes()), "", Optional.empty()));
  }

  private static String path(FleetMark mark) {
    var filter = new FleetFilter("", Optional.empty(), Set.of(), Set.of(mark));
    return new FleetAddress(filter, FleetSort.NAME).location().getPathWithQueryParameters();
  }

  private Grid<FleetLine> grid() {
    var grid = new Grid<FleetLine>();
    grid.addComponentColumn(FleetCells::name)
        .setHeader(Text.of("fleet.list.name"))
        .setKey(FleetSort.By.NAME.name())
        .setSortable(true)
        .setFlexGrow(1)
        .setWidth("13rem");
    var others =
        List.of(
            grid.addComponentColumn(FleetCells::stateAndVersion)
                .setHeader(Text.of("fleet.list.state"))
                .setAutoWidth(true)
                .setFlexGrow(0),
            grid.addColumn(FleetCells::stage)
                .setHeader(Text.of("fleet.list.cooperation"))
                .setAutoWidth(true)
                .setFlexGrow(0),
            number(grid, "fleet.list.people", FleetCells::people, FleetSort.By.PEOPLE),
            number(
                grid, "fleet.list.lastMapping", FleetCells::lastMapping, FleetSort.By.LAST_MAPPING),
            number(
                grid,
                "fleet.list.completeness",
                FleetCells::completeness,
                FleetSort.By.COMPLETENESS),
            number(grid, "fleet.list.open", FleetCells::openSteps, FleetSort.By.OPEN_STEPS),
            number(grid, "fleet.list.failed", FleetCells::failedJobs, FleetSort.By.FAILED_JOBS),
            number(grid, "fleet.list.storage", FleetCells::storage, FleetSort.By.STORAGE));
    ListColumns.choose("governments", grid, others);
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addClassName("fleet");
    grid.setDataProvider(new CallbackDataProvider<>(this::lines, query -> fleet.count(wanted)));
    grid.sort(
        List.of(
            new GridSortOrder<>(
                grid.getColumnByKey(sort.by().name()),
                sort.descending() ? SortDirection.DESCENDING : SortDirection.ASCENDING)));
    grid.addSortListener(
        sorted -> {
          sort = sort(sorted.getSortOrder());
          remember();
        });
    return grid;
  }

  private static Grid.Column<FleetLine> number(
      Grid<FleetLine> grid,
      String titleKey,
      ValueProvider<FleetLine, String> value,
      FleetSort.By by) {
    return grid.addColumn(value)
        .setHeader(Text.of(titleKey))
        .setKey(by.name())
        .setSortable(true)
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  private Stream<FleetLine> lines(Query<FleetLine, Void> query) {
    return fleet.list(wanted, sort, query.getOffset(), query.getLimit()).stream();
  }

  private static FleetSort sort(List<GridSortOrder<FleetLine>> orders) {
    return orders.stream()
        .findFirst()
        .map(
            order ->
                new FleetSort(
                    FleetSort.By.valueOf(order.getSorted().getKey()),
                    order.getDirection() == SortDirection.DESCENDING))
        .orElse(FleetSort.NAME);
  }

  private void narrow() {
    filters.ifPresent(shown -> wanted = shown.filter());
    remember();
    refresh();
  }

  private void remember() {
    getUI()
        .ifPresent(
            screen ->
                screen
                    .getPage()
                    .getHistory()
                    .replaceState(null, new FleetAddress(wanted, sort).location()));
  }

  private void refresh() {
    var found = fleet.count(wanted);
    filters.ifPresent(shown -> shown.tell(found, total));
    list.ifPresent(frame -> frame.refresh(found));
    none.setVisible(found == 0);
  }
}

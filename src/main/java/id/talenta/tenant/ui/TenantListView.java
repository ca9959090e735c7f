package id.talenta.tenant.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.ValueProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.TenantOverview;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStatus;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** All governments that the host serves, with the figures that it may see: never a person. */
@Prototype
@Route(value = TenantNavigation.PATH, layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/tenant.css")
class TenantListView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "cari";
  private static final int PHONE = 800;

  /** So many lines are shown without a scroll bar of their own. */
  private static final int FEW = 12;

  private final transient TenantService tenants;
  private final TextField text = new TextField(Text.of("tenant.list.search"));
  private final Span count = new Span();
  private final Grid<TenantOverview> grid = new Grid<>();
  private transient List<TenantOverview> all = List.of();

  TenantListView(TenantService tenants) {
    super("tenant.list.title");
    this.tenants = tenants;
    subtitle(Text.of("tenant.list.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    all = tenants.overview();
    if (all.isEmpty()) {
      var agreements = new Anchor("kerja-sama", Text.of("tenant.empty.action"));
      content(new EmptyState("tenant.empty.title", "tenant.empty.text", agreements));
      return;
    }
    event.getLocation().getQueryParameters().getSingleParameter(TEXT).ifPresent(text::setValue);
    furnish();
    content(metrics(), filters(), grid);
    show();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var page = attached.getUI().getPage();
    page.retrieveExtendedClientDetails(details -> narrow(details.getWindowInnerWidth()));
    var watching = page.addBrowserWindowResizeListener(resized -> narrow(resized.getWidth()));
    addDetachListener(detached -> watching.remove());
  }

  private void narrow(int width) {
    grid.getColumns().stream().skip(1).forEach(column -> column.setVisible(width >= PHONE));
  }

  private Component metrics() {
    var active = all.stream().filter(line -> line.tenant().state() == TenantState.ACTIVE).count();
    var people = sum(TenantStatus::people);
    var boxed = sum(TenantStatus::boxedPeople);
    var failed = sum(status -> status.failedJobs().map(Integer::longValue));
    return Metric.row(
        Metric.of(
            "tenant.metric.active",
            Formats.count(active),
            Text.of("tenant.metric.active.detail", Formats.count(all.size())),
            Optional.empty()),
        Metric.of("tenant.metric.people", Formats.count(people), "", Optional.empty()),
        Metric.of(
            "tenant.metric.boxed",
            Formats.count(boxed),
            Text.of("tenant.metric.boxed.detail", Formats.share(boxed, people)),
            Optional.empty()),
        Metric.of(
            "tenant.metric.failed",
            Formats.count(failed),
            Text.of("tenant.metric.failed.detail"),
            Optional.empty()));
  }

  private long sum(Function<TenantStatus, Optional<Long>> figure) {
    return all.stream()
        .flatMap(line -> line.status().flatMap(figure).stream())
        .mapToLong(Long::longValue)
        .sum();
  }

  private Component filters() {
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.addValueChangeListener(
        changed -> {
          show();
          remember();
        });
    count.addClassName("count");
    count.getElement().setAttribute("aria-live", "polite");
    var filters = new Div(text, count);
    filters.addClassName("filters");
    return filters;
  }

  private void remember() {
    var words = text.getValue().strip();
    var query =
        words.isEmpty() ? QueryParameters.empty() : QueryParameters.simple(Map.of(TEXT, words));
    getUI()
        .ifPresent(
            screen ->
                screen
                    .getPage()
                    .getHistory()
                    .replaceState(null, new Location(TenantNavigation.PATH, query)));
  }

  private void furnish() {
    grid.addComponentColumn(TenantListView::name)
        .setHeader(Text.of("tenant.list.name"))
        .setComparator(Comparator.comparing(line -> line.tenant().name()))
        .setFlexGrow(1)
        .setWidth("16rem");
    grid.addComponentColumn(line -> TenantCells.state(line.tenant().state()))
        .setHeader(Text.of("tenant.list.state"))
        .setComparator(Comparator.comparing(line -> line.tenant().state()))
        .setAutoWidth(true)
        .setFlexGrow(0);
    number("tenant.list.people", TenantCells::people, figure(TenantStatus::people, 0L));
    number("tenant.list.boxed", TenantCells::boxed, figure(TenantStatus::boxedPeople, 0L));
    grid.addColumn(TenantCells::lastMapping)
        .setHeader(Text.of("tenant.list.lastMapping"))
        .setComparator(figure(TenantStatus::lastMappingAt, Instant.EPOCH))
        .setAutoWidth(true)
        .setFlexGrow(0);
    number(
        "tenant.list.completeness",
        TenantCells::completeness,
        figure(TenantStatus::evidenceCompleteness, BigDecimal.ZERO));
    number("tenant.list.open", TenantCells::openSteps, figure(TenantStatus::openChecklistItems, 0));
    number("tenant.list.failed", TenantCells::failedJobs, figure(TenantStatus::failedJobs, 0));
    number("tenant.list.storage", TenantCells::storage, figure(TenantStatus::storageBytes, 0L));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addClassName("tenants");
  }

  private void number(
      String titleKey,
      ValueProvider<TenantOverview, String> value,
      Comparator<TenantOverview> order) {
    grid.addColumn(value)
        .setHeader(Text.of(titleKey))
        .setComparator(order::compare)
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
  }

  private static <T extends Comparable<T>> Comparator<TenantOverview> figure(
      Function<TenantStatus, Optional<T>> figure, T unknown) {
    return Comparator.comparing(line -> line.status().flatMap(figure).orElse(unknown));
  }

  private static Component name(TenantOverview line) {
    var tenant = line.tenant();
    var name = new Span(tenant.name());
    name.addClassName("tenant-name");
    var narrow =
        new Span(
            Text.of(
                "tenant.list.narrow",
                TenantCells.people(line),
                TenantCells.completeness(line),
                TenantCells.openSteps(line)));
    narrow.addClassNames("tenant-narrow", "small", "quiet");
    var code = new Span(tenant.code().value());
    code.addClassNames("small", "quiet");
    var cell = new Div(name, code, narrow);
    cell.addClassName("tenant-cell");
    return cell;
  }

  private void show() {
    var words = text.getValue().strip().toLowerCase(Locale.ROOT);
    var found =
        all.stream()
            .filter(
                line ->
                    line.tenant().name().toLowerCase(Locale.ROOT).contains(words)
                        || line.tenant().code().value().contains(words))
            .toList();
    count.setText(Text.of("tenant.list.count", Formats.count(found.size())));
    grid.setAllRowsVisible(found.size() <= FEW);
    grid.setItems(found);
    grid.setEmptyStateText(Text.of("tenant.list.none"));
  }
}

package id.talenta.agreement.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.talenta.agreement.AgreementFilter;
import id.talenta.agreement.AgreementLine;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementSort;
import id.talenta.agreement.AgreementStage;
import id.talenta.agreement.AgreementTermService;
import id.talenta.agreement.PartnerService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Which cooperations there are, at which stage, and what each waits for. */
@Prototype
@Route(value = AgreementNavigation.PATH, layout = MainLayout.class)
@RolesAllowed("HOST_ADMIN")
@StyleSheet("css/agreement.css")
class AgreementListView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String TEXT = "cari";
  private static final String STAGE = "tahap";

  /** So many lines are shown without a scroll bar of their own. */
  private static final int FEW = 12;

  private final transient AgreementService agreements;
  private final transient AgreementTermService terms;
  private final transient PartnerService partners;
  private final transient Clock clock;
  private final TextField text = new TextField(Text.of("agreement.list.search"));
  private final Select<AgreementStage> stage = new Select<>();
  private final Span count = new Span();
  private final Grid<AgreementLine> grid = new Grid<>();
  private final Div none = new Div();

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
    var query = event.getLocation().getQueryParameters();
    query.getSingleParameter(TEXT).ifPresent(text::setValue);
    query.getSingleParameter(STAGE).flatMap(AgreementListView::stage).ifPresent(stage::setValue);
    if (agreements.count(AgreementFilter.ALL) == 0) {
      content(new EmptyState("agreement.empty.title", "agreement.empty.text", exploreButton()));
      return;
    }
    actions(exploreButton());
    furnish();
    content(
        reminders(),
        AgreementFigures.of(agreements.stages(), agreements.onTheirWay(), agreements.leaving()),
        filters(),
        grid,
        none);
    refresh();
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    Narrow.watch(
        attached,
        narrow -> grid.getColumns().stream().skip(1).forEach(each -> each.setVisible(!narrow)));
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

  private Div filters() {
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.addValueChangeListener(changed -> narrow());
    stage.setLabel(Text.of("agreement.list.stage"));
    stage.setItems(AgreementStage.values());
    stage.setItemLabelGenerator(
        each ->
            each == null ? Text.of("agreement.list.anyStage") : Text.of("agreement.stage", each));
    stage.setEmptySelectionAllowed(true);
    stage.setEmptySelectionCaption(Text.of("agreement.list.anyStage"));
    stage.addValueChangeListener(changed -> narrow());
    count.addClassName("count");
    count.getElement().setAttribute("aria-live", "polite");
    var filters = new Div(text, stage, count);
    filters.addClassName("filters");
    return filters;
  }

  private void furnish() {
    grid.addComponentColumn(AgreementCells::partner)
        .setHeader(Text.of("agreement.list.partner"))
        .setKey("partner")
        .setSortable(true)
        .setFlexGrow(3);
    grid.addComponentColumn(line -> StageChip.of(line.stage()))
        .setHeader(Text.of("agreement.list.stage"))
        .setKey("stage")
        .setSortable(true)
        .setFlexGrow(1)
        .setAutoWidth(true);
    grid.addComponentColumn(AgreementCells::waits)
        .setHeader(Text.of("agreement.list.waitsFor"))
        .setFlexGrow(2);
    grid.addColumn(line -> Formats.shortDate(line.since()))
        .setHeader(Text.of("agreement.list.since"))
        .setKey("since")
        .setSortable(true)
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(line -> Formats.count(line.peopleQuota()))
        .setHeader(Text.of("agreement.quota"))
        .setPartNameGenerator(line -> "number")
        .setTextAlign(ColumnTextAlign.END)
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addColumn(line -> line.endsOn().map(Formats::shortDate).orElse("–"))
        .setHeader(Text.of("agreement.list.endsOn"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    grid.addClassName("agreements");
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addItemClickListener(clicked -> show(clicked.getItem().id()));
    grid.setDataProvider(new CallbackDataProvider<>(this::lines, this::size));
  }

  private Stream<AgreementLine> lines(Query<AgreementLine, Void> query) {
    return agreements.list(filter(), sort(query), query.getOffset(), query.getLimit()).stream();
  }

  private int size(Query<AgreementLine, Void> query) {
    return agreements.count(filter());
  }

  private static AgreementSort sort(Query<AgreementLine, Void> query) {
    return query.getSortOrders().stream()
        .findFirst()
        .map(
            order -> {
              var ascending = order.getDirection() == SortDirection.ASCENDING;
              return switch (order.getSorted()) {
                case "partner" -> ascending ? AgreementSort.PARTNER : AgreementSort.PARTNER_LAST;
                case "stage" -> ascending ? AgreementSort.STAGE : AgreementSort.STAGE_LAST;
                default -> ascending ? AgreementSort.WAITING_LONGEST : AgreementSort.NEWEST;
              };
            })
        .orElse(AgreementSort.WAITING_LONGEST);
  }

  private AgreementFilter filter() {
    return new AgreementFilter(
        text.getValue(), stage.getOptionalValue().map(Set::of).orElse(Set.of()));
  }

  private void narrow() {
    var parameters = new HashMap<String, String>();
    if (!text.getValue().isBlank()) {
      parameters.put(TEXT, text.getValue().strip());
    }
    stage.getOptionalValue().ifPresent(each -> parameters.put(STAGE, each.name()));
    getUI()
        .ifPresent(
            screen ->
                screen
                    .getPage()
                    .getHistory()
                    .replaceState(
                        null,
                        new Location(
                            AgreementNavigation.PATH, QueryParameters.simple(parameters))));
    refresh();
  }

  private void refresh() {
    var found = agreements.count(filter());
    count.setText(Text.of("agreement.list.count", Formats.count(found)));
    grid.setVisible(found > 0);
    grid.setAllRowsVisible(found <= FEW);
    none.removeAll();
    if (found == 0) {
      var all = new Button(Text.of("agreement.list.all"), pressed -> showAll());
      none.add(new EmptyState("agreement.none.title", "agreement.none.text", all));
    }
    grid.getDataProvider().refreshAll();
  }

  private void showAll() {
    text.clear();
    stage.clear();
  }

  private void show(UUID id) {
    getUI().ifPresent(screen -> screen.navigate(AgreementNavigation.PATH + "/" + id));
  }

  private static Optional<AgreementStage> stage(String name) {
    return Stream.of(AgreementStage.values()).filter(each -> each.name().equals(name)).findFirst();
  }
}

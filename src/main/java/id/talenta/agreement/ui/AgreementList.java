package id.talenta.agreement.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import com.vaadin.flow.router.QueryParameters;
import id.talenta.agreement.AgreementLine;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementSort;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.ListFrame;
import id.talenta.platform.ui.Text;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The cooperations with what narrows them. Whoever enters the screen again gets another one, with
 * what the address then says.
 */
final class AgreementList extends Div {
  private static final long serialVersionUID = 1L;

  private final transient AgreementService agreements;
  private final AgreementFilters filters;
  private final ListFrame<AgreementLine> frame;
  private final Div none;

  AgreementList(QueryParameters query, AgreementService agreements) {
    this.agreements = agreements;
    this.filters = new AgreementFilters(query, this::narrow);
    this.frame = new ListFrame<>(this::grid);
    // Made once: one made anew would be gone before a click that also leaves the field arrives.
    var all = new Button(Text.of("agreement.list.all"), pressed -> filters.clear());
    this.none = new Div(new EmptyState("agreement.none.title", "agreement.none.text", all));
    add(filters, frame, none);
    addClassName("page-content");
    refresh();
  }

  private Grid<AgreementLine> grid() {
    var grid = new Grid<AgreementLine>();
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
    grid.addItemClickListener(clicked -> open(clicked.getItem().id()));
    grid.setDataProvider(new CallbackDataProvider<>(this::lines, this::size));
    ListColumns.choose("agreements", grid, grid.getColumns().stream().skip(1).toList());
    return grid;
  }

  private Stream<AgreementLine> lines(Query<AgreementLine, Void> query) {
    return agreements
        .list(filters.filter(), sort(query), query.getOffset(), query.getLimit())
        .stream();
  }

  private int size(Query<AgreementLine, Void> query) {
    return agreements.count(filters.filter());
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

  private void narrow() {
    getUI()
        .ifPresent(screen -> screen.getPage().getHistory().replaceState(null, filters.location()));
    refresh();
  }

  private void refresh() {
    var found = agreements.count(filters.filter());
    filters.tell(found);
    frame.refresh(found);
    none.setVisible(found == 0);
  }

  private void open(UUID id) {
    getUI().ifPresent(screen -> screen.navigate(AgreementNavigation.PATH + "/" + id));
  }
}

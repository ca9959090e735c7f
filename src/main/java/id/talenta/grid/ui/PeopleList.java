package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.SortDirection;
import id.talenta.grid.BoxedPerson;
import id.talenta.grid.GridFilter;
import id.talenta.grid.GridService;
import id.talenta.grid.GridSort;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.UUID;

/** The people of a run, fetched as one scrolls. */
final class PeopleList extends Composite<Grid<BoxedPerson>> {
  private static final long serialVersionUID = 1L;

  private final transient GridService service;
  private final Grid<BoxedPerson> list = new Grid<>();

  PeopleList(GridService service, boolean withBox) {
    this.service = service;
    list.addComponentColumn(PeopleList::who)
        .setHeader(Text.of("grid.column.name"))
        .setSortProperty(GridSort.Column.NAME.name())
        .setFlexGrow(3)
        .setWidth("12.5rem");
    list.addComponentColumn(PeopleList::post)
        .setHeader(Text.of("grid.column.post"))
        .setSortProperty(GridSort.Column.UNIT.name())
        .setFlexGrow(4)
        .setWidth("9.5rem");
    if (withBox) {
      list.addColumn(person -> person.box().boxOfRecord())
          .setHeader(Text.of("grid.column.box"))
          .setSortProperty(GridSort.Column.BOX.name())
          .setFlexGrow(0)
          .setWidth("4.75rem");
    }
    list.addColumn(person -> Formats.decimal(person.box().performance()))
        .setHeader(Text.of("grid.axis.PERFORMANCE"))
        .setSortProperty(GridSort.Column.PERFORMANCE.name())
        .setTextAlign(ColumnTextAlign.END)
        .setFlexGrow(0)
        .setWidth("5.75rem");
    list.addColumn(person -> Formats.decimal(person.box().potential()))
        .setHeader(Text.of("grid.axis.POTENTIAL"))
        .setSortProperty(GridSort.Column.POTENTIAL.name())
        .setTextAlign(ColumnTextAlign.END)
        .setFlexGrow(0)
        .setWidth("6.25rem");
    list.addColumn(person -> person.missing() == 0 ? "–" : String.valueOf(person.missing()))
        .setHeader(Text.of("grid.column.missing"))
        .setSortProperty(GridSort.Column.MISSING.name())
        .setTextAlign(ColumnTextAlign.END)
        .setFlexGrow(0)
        .setWidth("7.5rem");
    list.addClassName("people-list");
    list.setSelectionMode(Grid.SelectionMode.NONE);
    list.addItemClickListener(
        clicked ->
            getUI()
                .ifPresent(
                    screen ->
                        screen.navigate(GridNavigation.person(clicked.getItem().person().id()))));
    list.setEmptyStateComponent(new EmptyState("grid.people.none", "grid.people.none.text"));
  }

  @Override
  protected Grid<BoxedPerson> initContent() {
    return list;
  }

  /** Shows these people. */
  void show(UUID run, GridFilter filter) {
    list.setDataProvider(
        DataProvider.fromCallbacks(
            query ->
                service
                    .people(run, filter, sort(query), query.getOffset(), query.getLimit())
                    .stream(),
            query -> service.count(run, filter)));
  }

  private static GridSort sort(Query<BoxedPerson, ?> query) {
    return query.getSortOrders().stream()
        .findFirst()
        .map(
            order ->
                new GridSort(
                    GridSort.Column.valueOf(order.getSorted()),
                    order.getDirection() == SortDirection.DESCENDING))
        .orElse(GridSort.BY_NAME);
  }

  private static Component who(BoxedPerson person) {
    var name = new Anchor(GridNavigation.person(person.person().id()), person.person().name());
    var nip = new Span(Formats.nip(person.person().nip().value()));
    nip.addClassNames("quiet", "small");
    var cell = cell(name, nip);
    if (person.box().gatedBy().isPresent()) {
      cell.add(new Chip(Text.of("grid.gated"), Tone.CAUTION));
    }
    return cell;
  }

  private static Component post(BoxedPerson person) {
    var title = new Span(person.person().position().orElse(Text.of("grid.no-post")));
    var unit = new Span(person.person().unit().orElse(""));
    unit.addClassNames("quiet", "small");
    return cell(title, unit);
  }

  private static Div cell(Component first, Component second) {
    var cell = new Div(first, second);
    cell.addClassName("two-lines");
    return cell;
  }
}

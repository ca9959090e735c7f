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
import com.vaadin.flow.function.ValueProvider;
import id.talenta.grid.BoxedPerson;
import id.talenta.grid.GridFilter;
import id.talenta.grid.GridService;
import id.talenta.grid.GridSort;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people of a run, fetched as one scrolls. */
final class PeopleList extends Composite<Grid<BoxedPerson>> {
  private static final long serialVersionUID = 1L;

  private final transient GridService service;
  private final Grid<BoxedPerson> list = new Grid<>();

  PeopleList(GridService service, boolean withBox) {
    this.service = service;
    list.addComponentColumn(PeopleList::who)
        .setHeader(Text.of("grid.column.person"))
        .setSortProperty(GridSort.Column.NAME.name())
        .setFlexGrow(1)
        .setWidth("11rem");
    if (withBox) {
      list.addColumn(person -> person.box().boxOfRecord())
          .setHeader(Text.of("grid.column.box"))
          .setSortProperty(GridSort.Column.BOX.name())
          .setTextAlign(ColumnTextAlign.END)
          .setFlexGrow(0)
          .setWidth("5rem");
    }
    ListColumns.fit(
        list,
        List.of(
            number(
                "grid.axis.PERFORMANCE",
                GridSort.Column.PERFORMANCE,
                "7.75rem",
                person -> Formats.decimal(person.box().performance())),
            number(
                "grid.axis.POTENTIAL",
                GridSort.Column.POTENTIAL,
                "6.25rem",
                person -> Formats.decimal(person.box().potential())),
            number(
                "grid.column.missing",
                GridSort.Column.MISSING,
                "7.5rem",
                person -> person.missing() == 0 ? "–" : String.valueOf(person.missing()))));
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

  private Grid.Column<BoxedPerson> number(
      String headerKey,
      GridSort.Column sort,
      String width,
      ValueProvider<BoxedPerson, String> value) {
    return list.addColumn(value)
        .setHeader(Text.of(headerKey))
        .setSortProperty(sort.name())
        .setTextAlign(ColumnTextAlign.END)
        .setFlexGrow(0)
        .setWidth(width);
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
    var post =
        new Span(
            Stream.of(person.person().position(), person.person().unit())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" · ")));
    post.addClassNames("small", "one-line");
    post.setTitle(post.getText());
    var cell = new Div(name, nip, post);
    cell.addClassName("two-lines");
    if (person.box().gatedBy().isPresent()) {
      cell.add(new Chip(Text.of("grid.gated"), Tone.CAUTION));
    }
    return cell;
  }
}

package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.grid.BoxedPerson;
import id.talenta.grid.ui.GridNavigation;
import id.talenta.organization.PositionKind;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.RetirementForecast;
import id.talenta.succession.RetirementService;
import id.talenta.succession.Retiring;
import id.talenta.succession.UnitFollowerService;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Years and levels of those who leave the own unit, and the posts that empties. */
@StyleSheet("css/posts.css")
final class UnitRetirementPanel extends Div {
  private static final long serialVersionUID = 1L;

  /** So many rows stand in full; more scroll in a frame of their own. */
  private static final int FEW = 10;

  UnitRetirementPanel(
      RetirementService retirement,
      UnitFollowerService followers,
      ExportService export,
      ForecastQuery query) {
    addClassName("unit-part");
    setId("unit-retirements");
    var forecast = retirement.forecast();
    if (forecast.retiring().isEmpty()) {
      add(
          new Section(
              "succession.mine",
              new EmptyState("succession.mine.empty", "succession.mine.empty.text")));
      return;
    }
    var chosen = ordered(forecast.listed(query.year(), query.level()));
    var overdue = forecast.of(Optional.of(0), Optional.empty()).size();
    if (overdue > 0) {
      add(RetiringCells.overdue(GridNavigation.UNIT, overdue));
    }
    var note = new Span(Text.of("succession.mine.text"));
    note.addClassNames("quiet", "small");
    add(
        new Section(
            "succession.mine",
            note,
            ForecastTable.of(GridNavigation.UNIT, forecast, query.year(), query.level())),
        new Section(
                "succession.mine.list",
                filters(query, forecast, chosen),
                grid(chosen, followers.followers(chosen)))
            .actions(
                ExportLinks.of(
                    export,
                    () ->
                        ForecastExport.of(
                            () ->
                                ordered(retirement.forecast().listed(query.year(), query.level()))),
                    ExportFormat.XLSX)));
  }

  /** Posts that lead or that much hangs on are in front, then those that empty first. */
  private static List<Retiring> ordered(List<Retiring> retiring) {
    return retiring.stream().sorted(Comparator.comparing(each -> !isLeading(each))).toList();
  }

  private static boolean isLeading(Retiring each) {
    return each.critical() || each.level().kind() == PositionKind.STRUCTURAL;
  }

  private static Component filters(
      ForecastQuery query, RetirementForecast forecast, List<Retiring> chosen) {
    var filters = new Div();
    filters.addClassName("filters");
    query
        .year()
        .ifPresent(each -> filters.add(new Chip(ForecastTable.year(each, forecast), Tone.INFO)));
    query
        .level()
        .ifPresent(each -> filters.add(new Chip(Text.of("organization.level", each), Tone.INFO)));
    if (query.isNarrow()) {
      filters.add(new Anchor(GridNavigation.UNIT, Text.of("succession.filter.clear")));
    }
    var count = new Span(Text.of("succession.forecast.count", chosen.size()));
    count.addClassName("count");
    filters.add(count);
    return filters;
  }

  private static Grid<Retiring> grid(
      List<Retiring> chosen, Map<UUID, List<BoxedPerson>> followers) {
    var grid = new Grid<Retiring>();
    grid.addComponentColumn(RetiringCells::post)
        .setHeader(Text.of("succession.post"))
        .setWidth("12rem")
        .setFlexGrow(3);
    var person = grid.addComponentColumn(RetiringCells::person);
    person.setHeader(Text.of("succession.holder")).setWidth("11rem").setFlexGrow(2);
    grid.addColumn(each -> Formats.shortDate(each.lastDay()))
        .setHeader(Text.of("succession.lastDay"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    var following =
        grid.addComponentColumn(
            each -> following(followers.getOrDefault(each.positionId(), List.of())));
    following.setHeader(Text.of("succession.mine.followers")).setWidth("15rem").setFlexGrow(3);
    ListColumns.fit(grid, List.of(person, following));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setItems(chosen);
    grid.setAllRowsVisible(chosen.size() <= FEW);
    grid.setEmptyStateText(Text.of("succession.forecast.none"));
    grid.addClassName("posts-grid");
    return grid;
  }

  private static Component following(List<BoxedPerson> people) {
    if (people.isEmpty()) {
      return new Span("–");
    }
    var cell = new Div();
    cell.addClassName("cell");
    people.forEach(
        each -> {
          var name = new Anchor(GridNavigation.person(each.person().id()), each.person().name());
          var box = new Span(Text.of("succession.mine.box", each.box().boxOfRecord()));
          box.addClassName("cell-detail");
          var line = new Div(name, box);
          line.addClassName("follower");
          cell.add(line);
        });
    return cell;
  }
}

package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Vacancy;
import id.talenta.succession.VacancyFilter;
import id.talenta.succession.VacancyService;
import id.talenta.succession.VacancyState;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** All vacancies, narrowed by state through links that count. */
final class VacancyList {
  private VacancyList() {}

  static Component of(
      VacancyService vacancies,
      ExportService export,
      Optional<VacancyState> state,
      Function<Optional<VacancyState>, String> address) {
    var counts = vacancies.counts();
    var total = counts.values().stream().mapToInt(Integer::intValue).sum();
    if (total == 0) {
      return new EmptyState("succession.vacancies.empty", "succession.vacancies.empty.text");
    }
    var tabs =
        new Nav(
            tab(
                Text.of("succession.all"),
                total,
                state.isEmpty(),
                address.apply(Optional.empty())));
    tabs.setAriaLabel(Text.of("succession.state.label"));
    tabs.addClassName("state-tabs");
    for (var each : VacancyState.values()) {
      tabs.add(
          tab(
              Text.of("succession.state", each),
              counts.getOrDefault(each, 0),
              state.equals(Optional.of(each)),
              address.apply(Optional.of(each))));
    }
    var filter = state.map(each -> VacancyFilter.in(Set.of(each))).orElse(VacancyFilter.ALL);
    return new Section("succession.vacancies.all", tabs, grid(vacancies, filter))
        .actions(
            ExportLinks.of(export, () -> VacancyExport.of(vacancies, filter), ExportFormat.XLSX));
  }

  static Anchor tab(String text, int count, boolean chosen, String address) {
    var number = new Span(Formats.count(count));
    number.addClassName("tab-count");
    var tab = new Anchor(address);
    tab.add(new Span(text), number);
    tab.addClassName("state-tab");
    if (chosen) {
      tab.getElement().setAttribute("aria-current", "true");
    }
    return tab;
  }

  private static Grid<Vacancy> grid(VacancyService vacancies, VacancyFilter filter) {
    var grid = new Grid<Vacancy>();
    grid.addComponentColumn(VacancyList::post).setHeader(Text.of("succession.post")).setFlexGrow(4);
    var level = grid.addColumn(each -> Text.of("organization.level", each.level()));
    level.setHeader(Text.of("succession.level")).setAutoWidth(true).setFlexGrow(0);
    var cause = grid.addColumn(each -> Text.of("succession.cause", each.cause()));
    cause.setHeader(Text.of("succession.cause.label")).setAutoWidth(true).setFlexGrow(0);
    var from = grid.addColumn(each -> Formats.shortDate(each.vacantFrom()));
    from.setHeader(Text.of("succession.vacantFrom")).setAutoWidth(true).setFlexGrow(0);
    grid.addComponentColumn(each -> chip(each.state()))
        .setHeader(Text.of("succession.state.label"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    ListColumns.choose("vacancies", grid, List.of(level, cause, from));
    grid.setDataProvider(
        new CallbackDataProvider<>(
            query -> vacancies.list(filter, query.getOffset(), query.getLimit()).stream(),
            query -> vacancies.count(filter),
            Vacancy::id));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setAllRowsVisible(vacancies.count(filter) <= 12);
    grid.setEmptyStateText(Text.of("succession.vacancies.none"));
    grid.addClassName("posts-grid");
    return grid;
  }

  static Chip chip(VacancyState state) {
    return new Chip(
        Text.of("succession.state", state),
        switch (state) {
          case OPEN, PREPARED, PROPOSED -> Tone.INFO;
          case DECIDED -> Tone.GOOD;
          case WITHDRAWN -> Tone.NEUTRAL;
        });
  }

  private static Component post(Vacancy vacancy) {
    var title = new Anchor(SuccessionNavigation.VACANCIES + "/" + vacancy.id(), vacancy.title());
    var unit = new Span(vacancy.unitName());
    unit.addClassName("cell-detail");
    var brief =
        new Span(
            Text.of("organization.level", vacancy.level())
                + " · "
                + Formats.shortDate(vacancy.vacantFrom()));
    brief.addClassName("narrow-brief");
    var cell = new Div(title, unit, brief);
    cell.addClassName("cell");
    return cell;
  }
}

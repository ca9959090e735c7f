package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.data.provider.DataProvider;
import id.talenta.evidence.intake.ImportRun;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;

/** The imports, the newest first. */
final class RecentImports extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int MOST_ROWS_SHOWN = 10;

  RecentImports(IntakeService intake) {
    var count = intake.countRuns();
    getContent()
        .add(
            new Section(
                "intake.recent",
                count == 0
                    ? new EmptyState("intake.recent.empty", "intake.recent.empty.text")
                    : grid(intake, count)));
  }

  private static Grid<ImportRun> grid(IntakeService intake, int count) {
    var grid = new Grid<ImportRun>();
    grid.addComponentColumn(RecentImports::link)
        .setHeader(Text.of("intake.recent.file"))
        .setFlexGrow(2)
        .setWidth("12rem");
    grid.addColumn(run -> Text.of(run.kind().titleKey()))
        .setHeader(Text.of("intake.recent.kind"))
        .setWidth("9.5rem");
    grid.addComponentColumn(run -> ImportStateChip.of(run.state()))
        .setHeader(Text.of("intake.recent.state"))
        .setWidth("9.5rem")
        .setFlexGrow(0);
    grid.addColumn(run -> Formats.count(run.rows()))
        .setHeader(Text.of("intake.recent.rows"))
        .setTextAlign(ColumnTextAlign.END)
        .setWidth("5.5rem")
        .setFlexGrow(0);
    grid.addColumn(run -> Formats.count(run.badRows()))
        .setHeader(Text.of("intake.recent.bad"))
        .setTextAlign(ColumnTextAlign.END)
        .setWidth("6.5rem")
        .setFlexGrow(0);
    grid.addColumn(ImportRun::startedBy).setHeader(Text.of("intake.recent.by")).setWidth("9.5rem");
    grid.addColumn(run -> Formats.dateTime(run.startedAt()))
        .setHeader(Text.of("intake.recent.at"))
        .setWidth("15rem");
    grid.setItems(
        DataProvider.fromCallbacks(
            query -> intake.runs(query.getOffset(), query.getLimit()).stream(),
            query -> {
              query.getOffset();
              return intake.countRuns();
            }));
    grid.setAllRowsVisible(count <= MOST_ROWS_SHOWN);
    return grid;
  }

  private static Component link(ImportRun run) {
    return new Anchor(IntakeNavigation.PATH + "/" + run.id(), run.fileName());
  }
}

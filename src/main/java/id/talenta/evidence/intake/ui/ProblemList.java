package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import id.talenta.evidence.intake.ImportProblem;
import id.talenta.evidence.intake.ImportRun;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.evidence.intake.ProblemTexts;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.util.Optional;
import java.util.UUID;

/** What is wrong with an import, row by row, narrowed to one reason if wished. */
final class ProblemList extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /** Query parameter that holds the reason. */
  static final String REASON = "alasan";

  private static final int MOST_ROWS_SHOWN = 12;

  ProblemList(ImportRun run, Optional<String> reason, IntakeService intake) {
    var section = new Section("intake.problems", reasons(run, reason, intake));
    var kept = intake.countProblems(run.id(), Optional.empty());
    if (kept < run.problems()) {
      section.add(
          new Callout(
              Tone.CAUTION,
              Text.of("intake.problems.kept", Formats.count(kept), Formats.count(run.problems()))));
    }
    section.add(grid(run, reason, intake));
    getContent().add(section);
  }

  private static Component reasons(ImportRun run, Optional<String> chosen, IntakeService intake) {
    var row = new Div();
    row.addClassName("intake-reasons");
    row.add(
        reason(
            run.id(),
            Optional.empty(),
            Text.of("intake.problems.all", Formats.count(run.problems())),
            chosen.isEmpty()));
    for (var count : intake.reasons(run.id())) {
      var words = ProblemTexts.reason(count.code(), Language.current());
      row.add(
          reason(
              run.id(),
              Optional.of(count.code()),
              words + " (" + Formats.count(count.problems()) + ")",
              chosen.filter(count.code()::equals).isPresent()));
    }
    return row;
  }

  private static RouterLink reason(UUID id, Optional<String> code, String text, boolean chosen) {
    var link = new RouterLink(text, ImportView.class, id.toString());
    code.ifPresent(value -> link.setQueryParameters(QueryParameters.of(REASON, value)));
    link.addClassName("intake-reason");
    link.setClassName("chosen", chosen);
    if (chosen) {
      link.getElement().setAttribute("aria-current", "true");
    }
    return link;
  }

  private static Grid<ImportProblem> grid(
      ImportRun run, Optional<String> reason, IntakeService intake) {
    var grid = new Grid<ImportProblem>();
    grid.addColumn(problem -> row(problem, run))
        .setHeader(Text.of("intake.problems.row"))
        .setTextAlign(ColumnTextAlign.END)
        .setWidth(run.baseId().isPresent() ? "11rem" : "5rem")
        .setFlexGrow(0);
    grid.addColumn(ImportProblem::column)
        .setHeader(Text.of("intake.problems.column"))
        .setWidth("9rem");
    grid.addComponentColumn(ProblemList::value)
        .setHeader(Text.of("intake.problems.value"))
        .setWidth("11rem");
    grid.addColumn(problem -> ProblemTexts.reason(problem.code(), Language.current()))
        .setHeader(Text.of("intake.problems.reason"))
        .setWidth("13rem");
    grid.addColumn(problem -> ProblemTexts.action(problem, Language.current()))
        .setHeader(Text.of("intake.problems.action"))
        .setFlexGrow(3)
        .setWidth("22rem");
    grid.addThemeVariants(GridVariant.WRAP_CELL_CONTENT);
    grid.setItems(
        DataProvider.fromCallbacks(
            query ->
                intake.problems(run.id(), reason, query.getOffset(), query.getLimit()).stream(),
            query -> {
              query.getOffset();
              return intake.countProblems(run.id(), reason);
            }));
    grid.setAllRowsVisible(intake.countProblems(run.id(), reason) <= MOST_ROWS_SHOWN);
    return grid;
  }

  private static String row(ImportProblem problem, ImportRun run) {
    if (problem.row() == 0) {
      return Text.of("intake.problems.row.file");
    }
    var number = Formats.count(problem.row());
    return run.baseId().isPresent() && problem.part() == 0
        ? Text.of("intake.problems.row.base", number)
        : number;
  }

  private static Component value(ImportProblem problem) {
    if (problem.value().isEmpty()) {
      var empty = new Span(problem.row() == 0 ? "" : Text.of("intake.problems.empty"));
      empty.addClassName("quiet");
      return empty;
    }
    var value = new Span(problem.value());
    value.addClassName("intake-value");
    return value;
  }
}

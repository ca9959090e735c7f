package id.talenta.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.evidence.intake.ImportRun;
import id.talenta.evidence.intake.ui.ImportStateChip;
import id.talenta.evidence.intake.ui.IntakeNavigation;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.JobProgress;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What is being worked on at present, and the last files that were sent. */
final class RecentWork {
  private RecentWork() {}

  /**
   * Work that has not ended, or nothing when there is none.
   *
   * @param imports the last imports, of which some may be worked on
   * @param mapping job of the mapping that is being made
   * @param onDone run when a piece of work has ended well
   */
  static Optional<Section> running(
      List<ImportRun> imports, Optional<UUID> mapping, Runnable onDone) {
    var section = new Section("overview.running");
    mapping.ifPresent(job -> section.add(work(Text.of("overview.running.mapping"), job, onDone)));
    var busy = imports.stream().filter(run -> run.state().isBusy()).toList();
    for (var run : busy) {
      run.jobId()
          .ifPresent(
              job ->
                  section.add(
                      work(Text.of("overview.running.import", run.fileName()), job, onDone)));
    }
    return mapping.isPresent() || !busy.isEmpty() ? Optional.of(section) : Optional.empty();
  }

  private static Component work(String name, UUID job, Runnable onDone) {
    var title = new H3(name);
    title.addClassName("running-name");
    return new Div(title, new JobProgress(job, onDone));
  }

  /** The last imports with what became of them. */
  static Section imports(List<ImportRun> imports) {
    if (imports.isEmpty()) {
      return new Section(
          "overview.imports",
          new EmptyState("overview.imports.none", "overview.imports.none.text"));
    }
    var list = new UnorderedList();
    list.addClassName("recent-imports");
    imports.forEach(run -> list.add(line(run)));
    return new Section("overview.imports", list)
        .actions(new Anchor(IntakeNavigation.PATH, Text.of("overview.imports.all")));
  }

  private static ListItem line(ImportRun run) {
    var file = new Anchor(IntakeNavigation.PATH + "/" + run.id(), run.fileName());
    file.addClassName("recent-file");
    var detail =
        new Span(
            Text.of(
                "overview.imports.detail",
                Text.of(run.kind().titleKey()),
                Formats.count(run.rows()),
                Formats.dateTime(run.finishedAt().orElse(run.startedAt()))));
    detail.addClassNames("quiet", "small", "recent-detail");
    return new ListItem(file, ImportStateChip.of(run.state()), detail);
  }
}

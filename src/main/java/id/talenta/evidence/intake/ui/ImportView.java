package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.talenta.evidence.intake.ImportRun;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobService;
import id.talenta.platform.job.JobState;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.JobProgress;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Metric;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One import: how it stands, what is wrong with it, and what comes next. */
@Prototype
@Route(value = IntakeNavigation.PATH, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "AUDITOR", "VISITOR"})
@StyleSheet("css/intake.css")
class ImportView extends Page implements HasUrlParameter<String> {
  private static final long serialVersionUID = 1L;

  private final transient IntakeService intake;
  private final transient JobService jobs;
  private Optional<String> reason = Optional.empty();

  ImportView(IntakeService intake, JobService jobs) {
    this.intake = intake;
    this.jobs = jobs;
    above(new RouterLink(Text.of("intake.back"), ImportsView.class));
  }

  @Override
  public void setParameter(BeforeEvent event, String id) {
    reason = event.getLocation().getQueryParameters().getSingleParameter(ProblemList.REASON);
    show(key(id).flatMap(intake::find).orElseThrow(NotFoundException::new));
  }

  private static Optional<UUID> key(String id) {
    try {
      return Optional.of(UUID.fromString(id));
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  private void refresh(UUID id) {
    intake.find(id).ifPresent(this::show);
  }

  private void show(ImportRun run) {
    title(run.fileName());
    subtitle(
        Text.of(
            "intake.sent",
            Text.of(run.kind().titleKey()),
            run.startedBy(),
            Formats.dateTime(run.startedAt())));
    actions(ImportStateChip.of(run.state()));
    var parts = new ArrayList<Component>();
    run.baseId()
        .flatMap(intake::find)
        .ifPresent(
            base ->
                parts.add(new Callout(Tone.INFO, Text.of("intake.sent.mending", base.fileName()))));
    parts.addAll(
        switch (run.state()) {
          case CHECKING -> busy(run, "intake.checking.title");
          case LOADING -> busy(run, "intake.loading.title");
          case CHECKED -> checked(run);
          case LOADED -> loaded(run);
          case REFUSED -> refused(run);
          case FAILED -> List.of(failed(run));
          case CANCELLED ->
              List.of(new Callout(Tone.INFO, Text.of("intake.cancelled"), again(run.kind())));
        });
    if (!run.ignoredColumns().isEmpty()) {
      var names = String.join(", ", run.ignoredColumns());
      parts.add(new Callout(Tone.CAUTION, Text.of("intake.ignored", names)));
    }
    content(parts.toArray(Component[]::new));
  }

  private List<Component> busy(ImportRun run, String titleKey) {
    var leave = new Paragraph(Text.of("intake.leave"));
    leave.addClassName("quiet");
    var section = new Section(titleKey, leave);
    run.jobId()
        .ifPresent(
            job ->
                section.add(
                    new JobProgress(job, () -> refresh(run.id()), () -> refresh(run.id()))));
    return List.of(section);
  }

  private List<Component> checked(ImportRun run) {
    var parts = new ArrayList<Component>();
    lastLoad(run).ifPresent(job -> parts.add(stopped(job)));
    var same = run.changes().same() == run.rows();
    var sentence = Text.of(same ? "intake.checked.same" : "intake.checked");
    if (ImportsView.mayChange()) {
      var load = new Button(Text.of("intake.load"), pressed -> load(run.id()));
      load.addThemeVariants(ButtonVariant.PRIMARY);
      load.setDisableOnClick(true);
      parts.add(new Callout(same ? Tone.INFO : Tone.GOOD, sentence, load));
    } else {
      parts.add(new Callout(Tone.GOOD, sentence));
    }
    parts.add(counts(run));
    return parts;
  }

  private void load(UUID id) {
    intake.load(id);
    refresh(id);
  }

  private Optional<Job> lastLoad(ImportRun run) {
    return run.jobId()
        .flatMap(jobs::find)
        .filter(job -> job.kind().equals(IntakeService.LOAD_JOB))
        .filter(job -> job.state() != JobState.DONE);
  }

  private static Component stopped(Job job) {
    return job.state() == JobState.CANCELLED
        ? new Callout(Tone.INFO, Text.of("intake.load.stopped"))
        : new Callout(Tone.BAD, why(job, "intake.load.failed"));
  }

  /** What a job that failed said itself, or else the event in the log. */
  private static String why(Job job, String keyWithEvent) {
    return job.errorCode()
        .map(event -> Text.of(keyWithEvent, event))
        .or(() -> job.messageKey().map(key -> Text.of(key, job.messageArguments().toArray())))
        .orElseGet(() -> Text.of(keyWithEvent, "–"));
  }

  private static List<Component> loaded(ImportRun run) {
    var changes = run.changes();
    var sentence =
        Text.of(
            "intake.loaded",
            Formats.count(changes.added()),
            Formats.count(changes.changed()),
            Formats.count(changes.same()));
    var ways = new ArrayList<Component>();
    if (ImportsView.mayChange()) {
      next(run.kind()).ifPresent(kind -> ways.add(to(kind, "intake.next")));
    }
    return List.of(new Callout(Tone.GOOD, sentence, ways.toArray(Component[]::new)), counts(run));
  }

  private List<Component> refused(ImportRun run) {
    var sentence =
        run.badRows() == 0
            ? Text.of("intake.refused.file")
            : Text.of("intake.refused", Formats.count(run.badRows()), Formats.count(run.rows()));
    var parts = new ArrayList<Component>();
    parts.add(new Callout(Tone.CAUTION, sentence));
    if (run.rows() > 0) {
      parts.add(counts(run));
    }
    if (ImportsView.mayChange()) {
      parts.add(new MendPanel(run, intake));
    }
    parts.add(new ProblemList(run, reason, intake));
    return parts;
  }

  private Component failed(ImportRun run) {
    var sentence =
        run.jobId()
            .flatMap(jobs::find)
            .map(job -> why(job, "intake.failed"))
            .orElseGet(() -> Text.of("intake.failed", "–"));
    return new Callout(Tone.BAD, sentence, again(run.kind()));
  }

  private static Component counts(ImportRun run) {
    var changes = run.changes();
    return Metric.row(
        metric("intake.metric.rows", run.rows()),
        metric("intake.metric.new", changes.added()),
        metric("intake.metric.changed", changes.changed()),
        metric("intake.metric.same", changes.same()),
        metric("intake.metric.bad", run.badRows()));
  }

  private static Component metric(String key, int number) {
    return Metric.of(key, Formats.count(number), "", Optional.empty());
  }

  private static Component again(IntakeKind kind) {
    return ImportsView.mayChange() ? to(kind, "intake.again") : new Span();
  }

  private static RouterLink to(IntakeKind kind, String key) {
    var link = new RouterLink(Text.of(key, Text.of(kind.titleKey())), ImportsView.class);
    link.setQueryParameters(ImportsView.choosing(kind));
    return link;
  }

  private static Optional<IntakeKind> next(IntakeKind kind) {
    var kinds = IntakeKind.values();
    return kind.ordinal() + 1 < kinds.length
        ? Optional.of(kinds[kind.ordinal() + 1])
        : Optional.empty();
  }
}

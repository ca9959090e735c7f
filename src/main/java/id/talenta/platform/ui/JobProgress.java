package id.talenta.platform.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.di.Instantiator;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.job.Job;
import id.talenta.platform.job.JobService;
import id.talenta.platform.job.JobState;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/**
 * How a job stands: a bar, what it does at present, and a button to end it. It is sent to the
 * browser as it changes, for as long as the screen is open; the job goes on without it.
 */
public final class JobProgress extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final Duration PACE = Duration.ofMillis(300);

  private final UUID job;
  private final transient Runnable onDone;
  private final transient Runnable onStopped;
  private final ProgressBar bar = new ProgressBar();
  private final Span text = new Span();
  private final Button cancel = new Button(Text.of("platform.job.cancel"));
  private volatile boolean watched;
  private boolean mayCancel;

  /**
   * The progress of a job of the present scope.
   *
   * @param onDone run once on the screen when the job has ended well
   */
  public JobProgress(UUID job, Runnable onDone) {
    this(job, onDone, () -> {});
  }

  /**
   * The progress of a job of the present scope.
   *
   * @param onDone run once on the screen when the job has ended well
   * @param onStopped run once on the screen when it has failed or was cancelled
   */
  public JobProgress(UUID job, Runnable onDone, Runnable onStopped) {
    this.job = job;
    this.onDone = onDone;
    this.onStopped = onStopped;
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", Text.of("platform.job"));
    text.addClassName("progress-text");
    text.getElement().setAttribute("aria-live", "polite");
    cancel.addThemeVariants(ButtonVariant.TERTIARY);
    cancel.addClickListener(pressed -> cancel());
    getContent().addClassName("progress");
    getContent().add(bar, cancel, text);
  }

  @Override
  protected void onAttach(AttachEvent attached) {
    var screen = attached.getUI();
    var jobs = Instantiator.get(screen).getOrCreate(JobService.class);
    var scope = Scopes.current().orElseThrow();
    var actor = Scopes.actor();
    mayCancel = jobs.mayCancel();
    cancel.setVisible(mayCancel);
    watched = true;
    Thread.ofVirtual().name("progress-" + job).start(() -> watch(screen, jobs, scope, actor));
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    watched = false;
  }

  private void watch(UI screen, JobService jobs, Scope scope, Actor actor) {
    Optional<Job> shown = Optional.empty();
    while (watched) {
      var now = Scopes.call(scope, actor, () -> jobs.find(job));
      if (!now.equals(shown)) {
        UiPush.to(screen, () -> now.ifPresent(this::show));
        shown = now;
      }
      if (now.isEmpty() || now.get().state().isFinal()) {
        return;
      }
      LockSupport.parkNanos(PACE.toNanos());
    }
  }

  private void show(Job now) {
    if (!watched) {
      return;
    }
    bar.setIndeterminate(now.state() == JobState.RUNNING && now.progressTotal() == 0);
    bar.setMax(Math.max(1, now.progressTotal()));
    bar.setValue(Math.min(now.progressDone(), Math.max(1, now.progressTotal())));
    text.setText(words(now));
    cancel.setVisible(mayCancel && !now.state().isFinal());
    if (now.state().isFinal()) {
      watched = false;
      bar.setVisible(now.state() == JobState.DONE);
      text.getElement().setAttribute("role", now.state() == JobState.FAILED ? "alert" : "status");
    }
    if (now.state() == JobState.DONE) {
      bar.setValue(bar.getMax());
      onDone.run();
    } else if (now.state().isFinal()) {
      onStopped.run();
    }
  }

  private static String words(Job now) {
    var doing =
        now.messageKey().map(key -> Text.of(key, now.messageArguments().toArray())).orElse("");
    return switch (now.state()) {
      case QUEUED -> Text.of("platform.job.queued");
      case RUNNING ->
          now.progressTotal() == 0
              ? doing
              : Text.of(
                  "platform.job.running",
                  doing,
                  Formats.count(now.progressDone()),
                  Formats.count(now.progressTotal()));
      case DONE -> Text.of("platform.job.done");
      case CANCELLED -> Text.of("platform.job.cancelled");
      case FAILED ->
          now.errorCode().map(event -> Text.of("platform.job.failed", event)).orElse(doing);
    };
  }

  private void cancel() {
    cancel.setEnabled(false);
    cancel.setText(Text.of("platform.job.cancelling"));
    Instantiator.get(UI.getCurrentOrThrow()).getOrCreate(JobService.class).cancel(job);
  }
}

package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.JobProgress;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantAction;
import id.talenta.tenant.TenantGraph;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.erasure.Erasure;
import id.talenta.tenant.erasure.ErasureStage;
import id.talenta.tenant.exit.ExitPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What the host can do with a government, each with its consequence: from read-only to erased. */
final class LeavingSections {
  private final Tenant tenant;
  private final TenantService tenants;
  private final LeavingServices services;
  private final Runnable changed;

  LeavingSections(
      Tenant tenant, TenantService tenants, LeavingServices services, Runnable changed) {
    this.tenant = tenant;
    this.tenants = tenants;
    this.services = services;
    this.changed = changed;
  }

  List<Component> all() {
    var erasure = services.erasures.latest(tenant.code());
    var isErasing = erasure.filter(each -> each.stage() != ErasureStage.DONE).isPresent();
    var all = new ArrayList<Component>();
    if (tenant.state().isReadOnly() && !isErasing) {
      all.add(
          new Section(
              "tenant.exit.packages", PackagesPanel.ofTheHost(services.packages, tenant, changed)));
    }
    if (tenant.state() == TenantState.ENDED) {
      all.add(new Section("tenant.erase", erase(erasure.filter(each -> isErasing))));
    }
    if (tenant.state() == TenantState.ERASED) {
      erasure.ifPresent(each -> all.add(CertificateSection.of(each, services.documents)));
    }
    var steps = steps(isErasing);
    if (!steps.isEmpty()) {
      all.add(new Section("tenant.page.steps", steps.toArray(Component[]::new)));
    }
    return all;
  }

  private List<Component> steps(boolean isErasing) {
    var possible = TenantGraph.actions(tenant.state());
    var steps = new ArrayList<Component>();
    if (possible.contains(TenantAction.SUSPEND)) {
      steps.add(
          step(
              "tenant.suspend",
              "",
              true,
              answer -> tenants.suspend(tenant.code(), answer.reason())));
    }
    if (possible.contains(TenantAction.RESUME) && !isErasing) {
      steps.add(step("tenant.resume", "", false, answer -> tenants.resume(tenant.code())));
    }
    if (possible.contains(TenantAction.END)) {
      var end =
          step(
              hasPackage() ? "tenant.end" : "tenant.end.early",
              tenant.code().value(),
              true,
              answer -> tenants.end(tenant.code(), answer.reason()));
      steps.add(end);
    }
    return steps;
  }

  /** Whether the region has all of its data, so that it need not come again. */
  private boolean hasPackage() {
    return services.packages.packages(tenant.code()).stream()
        .filter(each -> each.fetchedAt().isPresent() || each.handOver().isPresent())
        .anyMatch(each -> each.isComplete(tenant));
  }

  private Component step(
      String prefix, String code, boolean needsReason, Consumer<ReasonDialog.Answer> action) {
    var text = new Span(Text.of(prefix + ".consequence", tenant.name()));
    var button =
        new Button(
            Text.of(prefix + ".do"),
            pressed ->
                new ReasonDialog(
                        prefix,
                        tenant.name(),
                        code,
                        needsReason,
                        answer -> {
                          action.accept(answer);
                          changed.run();
                        })
                    .open());
    var step = new Div(text, button);
    step.addClassName("tenant-step");
    return step;
  }

  private Component erase(Optional<Erasure> running) {
    if (running.isPresent()) {
      return running
          .get()
          .job()
          .<Component>map(job -> new JobProgress(job, changed, changed))
          .orElseGet(() -> new Callout(Tone.CAUTION, Text.of("tenant.erase.command")));
    }
    var handedOver = services.erasures.handedOver(tenant);
    var canSign = services.erasures.canSign();
    var list =
        new Checklist()
            .with(
                handedOver.isPresent(),
                Text.of("tenant.erase.handedOver"),
                handedOver
                    .flatMap(ExitPackage::handOver)
                    .map(done -> Text.of("tenant.exit.handedOver.to", done.at(), done.receiver()))
                    .orElseGet(() -> Text.of("tenant.erase.handedOver.open")))
            .with(
                canSign,
                Text.of("tenant.erase.key"),
                Text.of(canSign ? "tenant.erase.key.there" : "tenant.erase.error.key"));
    var button = new Button(Text.of("tenant.erase.do"), pressed -> ask(handedOver.isEmpty()));
    button.addThemeVariants(ButtonVariant.ERROR);
    button.setEnabled(canSign);
    var actions = new Div(button);
    actions.addClassName("actions");
    var whole = new Div(new Paragraph(Text.of("tenant.erase.text")), list, actions);
    whole.addClassName("tenant-form");
    return whole;
  }

  private void ask(boolean needsWaiver) {
    new ReasonDialog(
            "tenant.erase",
            tenant.name(),
            tenant.code().value(),
            needsWaiver,
            answer -> {
              services.erasures.begin(tenant.code(), answer.code(), answer.reason());
              changed.run();
            })
        .open();
  }
}

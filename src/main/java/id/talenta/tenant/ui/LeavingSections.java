package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.Facts;
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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

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
    if (tenant.state() == TenantState.ENDED) {
      if (!isErasing) {
        all.add(
            new Section(
                "tenant.exit.packages",
                new Paragraph(Text.of("tenant.exit.host")),
                new PackagesPanel(services.packages, tenant.code(), true, changed)));
      }
      all.add(new Section("tenant.erase", erase(erasure.filter(each -> isErasing))));
    }
    if (tenant.state() == TenantState.ERASED) {
      erasure.ifPresent(each -> all.add(new Section("tenant.erase.certificate", done(each))));
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
      steps.add(
          step(
              "tenant.end",
              tenant.code().value(),
              true,
              answer -> tenants.end(tenant.code(), answer.reason())));
    }
    return steps;
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
                    .flatMap(each -> each.handedOverAt())
                    .map(at -> Text.of("tenant.erase.handedOver.at", at))
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

  private Component done(Erasure erasure) {
    var certificate = erasure.certificate().orElseThrow();
    var facts =
        new Facts()
            .with("tenant.erase.finished", Formats.dateTime(certificate.finishedAt()))
            .with("tenant.erase.by", erasure.erasedByName())
            .with("tenant.certificate.fact.rows", Formats.count(erasure.counts().rows()))
            .with("tenant.certificate.fact.documents", Formats.count(erasure.counts().documents()))
            .with("tenant.exit.sha256", code(erasure.packageSha256().orElse(erasure.waiver())))
            .with("tenant.erase.head", code(erasure.journalHead().hash().hexadecimal()));
    var links =
        new Div(
            download(
                "sertifikat.pdf",
                "application/pdf",
                () -> services.documents.content(certificate.document())),
            download(
                "sertifikat.json",
                "application/json",
                () -> certificate.statement().getBytes(StandardCharsets.UTF_8)),
            download(
                "sertifikat.sig",
                "application/octet-stream",
                () -> Base64.getDecoder().decode(certificate.signature())),
            download(
                "host.pem",
                "application/x-pem-file",
                () ->
                    SigningKey.pem(Base64.getDecoder().decode(certificate.publicKey()))
                        .getBytes(StandardCharsets.US_ASCII)));
    links.addClassName("actions");
    var whole = new Div(facts, links);
    whole.addClassName("tenant-form");
    return whole;
  }

  private static Component code(String text) {
    var code = new Span(text);
    code.addClassName("tenant-code");
    return code;
  }

  private static Component download(String name, String mediaType, Supplier<byte[]> content) {
    DownloadHandler handler =
        event -> {
          event.setFileName(name);
          event.setContentType(mediaType);
          try (var output = event.getOutputStream()) {
            output.write(content.get());
          }
        };
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
    link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(name));
    link.addClassName("tenant-download");
    return link;
  }
}

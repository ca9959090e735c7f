package id.talenta.tenant.ui;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import id.talenta.platform.crypto.RecipientKey;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.JobProgress;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.exit.ExitPackage;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.tenant.exit.ExitPackageState;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Asks for packages, shows how they come along, and hands them out. */
final class PackagesPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient ExitPackageService service;
  private final transient TenantCode tenant;
  private final transient Optional<Tenant> leaving;
  private final transient Runnable changed;

  private PackagesPanel(
      ExitPackageService service, TenantCode tenant, Optional<Tenant> leaving, Runnable changed) {
    this.service = service;
    this.tenant = tenant;
    this.leaving = leaving;
    this.changed = changed;
    getContent().addClassName("tenant-packages");
    refresh();
  }

  /** As the tenant's own administrator or auditor sees it. */
  static PackagesPanel ofTheRegion(ExitPackageService service, TenantCode tenant) {
    return new PackagesPanel(service, tenant, Optional.empty(), () -> {});
  }

  /**
   * As the host sees it.
   *
   * @param leaving the tenant, which can only be read or has ended
   * @param changed run when a package was made or handed over
   */
  static PackagesPanel ofTheHost(ExitPackageService service, Tenant leaving, Runnable changed) {
    return new PackagesPanel(service, leaving.code(), Optional.of(leaving), changed);
  }

  private boolean isHost() {
    return leaving.isPresent();
  }

  /** The region's auditor sees which packages there were; makes none and fetches none. */
  private boolean mayAct() {
    return isHost() || Scopes.actor().has(Role.TENANT_ADMIN);
  }

  private void refresh() {
    getContent().removeAll();
    var packages = service.packages(tenant);
    var newest = packages.stream().findFirst();
    if (!mayAct()) {
      if (packages.isEmpty()) {
        getContent().add(new EmptyState("tenant.exit.none", "tenant.exit.none.text"));
      }
    } else if (newest.filter(this::isMaking).isEmpty()) {
      getContent().add(leaving.map(of -> hint(of, packages)).orElseGet(() -> request(packages)));
    }
    packages.stream().limit(SHOWN).map(this::line).forEach(getContent()::add);
  }

  private void refreshAll() {
    refresh();
    changed.run();
  }

  private boolean isMaking(ExitPackage each) {
    return each.state() == ExitPackageState.MAKING
        && each.job().isPresent()
        && each.inHostScope() == isHost();
  }

  /** What the host waits for, or can do itself. */
  private Component hint(Tenant of, List<ExitPackage> packages) {
    var hasAll =
        packages.stream()
            .anyMatch(each -> each.state() == ExitPackageState.READY && each.isComplete(of));
    if (of.state() != TenantState.ENDED) {
      return hasAll
          ? new Paragraph(Text.of("tenant.exit.host"))
          : new Callout(Tone.INFO, Text.of("tenant.exit.wait"));
    }
    if (packages.isEmpty()) {
      return new Callout(Tone.CAUTION, Text.of("tenant.exit.noKey"));
    }
    var form = new Div(new Paragraph(Text.of("tenant.exit.host")), actions(again(packages)));
    form.addClassName("tenant-form");
    return form;
  }

  private Component request(List<ExitPackage> packages) {
    var key = new KeyField();
    var start = button("tenant.exit.start", () -> service.start(tenant, key.value()));
    start.addThemeVariants(ButtonVariant.PRIMARY);
    var buttons = actions(start);
    if (!packages.isEmpty()) {
      buttons.add(again(packages));
    }
    var form = new Div(key, buttons);
    form.addClassName("tenant-form");
    return form;
  }

  private Button again(List<ExitPackage> packages) {
    var earlier = packages.getFirst().id();
    return button("tenant.exit.again", () -> service.again(tenant, earlier));
  }

  private Button button(String key, Runnable start) {
    return new Button(
        Text.of(key),
        pressed -> {
          start.run();
          refresh();
        });
  }

  private static Div actions(Component... all) {
    var row = new Div(all);
    row.addClassName("actions");
    return row;
  }

  private Component line(ExitPackage each) {
    var title = new H3(Text.of("tenant.exit.of", each.startedAt()));
    var head = new Div(title, chip(each.state()));
    head.addClassName("tenant-package-head");
    var line = new Div(head);
    line.addClassName("tenant-package");
    if (isMaking(each)) {
      line.add(new JobProgress(each.job().orElseThrow(), this::refreshAll, this::refreshAll));
    }
    each.made().ifPresent(made -> line.add(facts(each, made)));
    if (each.state() == ExitPackageState.READY && mayAct()) {
      line.add(hasAll(each) ? actions(offers(each)) : early(each));
    }
    if (each.state() == ExitPackageState.FAILED) {
      // The job knows why, such as a full disk.
      if (each.inHostScope() == isHost()) {
        each.job().ifPresent(job -> line.add(new JobProgress(job, () -> {})));
      }
      line.add(new Paragraph(Text.of("tenant.exit.failed")));
    }
    return line;
  }

  private static Component facts(ExitPackage each, ExitPackage.Made made) {
    var hash = new Span(made.sha256());
    hash.addClassName("tenant-code");
    var key = new Span(RecipientKey.grouped(each.fingerprint()));
    key.addClassName("tenant-code");
    return new Facts()
        .with(
            "tenant.exit.content",
            Text.of(
                "tenant.exit.content.text",
                Formats.count(made.rows()),
                Formats.count(made.documents()),
                Formats.count(made.journalEntries())))
        .with("tenant.exit.size", Formats.size(made.sizeBytes()))
        .with("tenant.exit.sha256", hash)
        .with("tenant.exit.fingerprint", key)
        .with("tenant.exit.kept", Formats.dateTime(made.expiresAt()))
        .with("tenant.exit.fetched", each.fetchedAt().map(Formats::dateTime))
        .with(
            "tenant.exit.handedOver",
            each.handOver()
                .map(done -> Text.of("tenant.exit.handedOver.to", done.at(), done.receiver())));
  }

  /** Whether nothing can have changed since; to the region itself that does not matter. */
  private boolean hasAll(ExitPackage each) {
    return leaving.map(each::isComplete).orElse(true);
  }

  private Component early(ExitPackage each) {
    var note = new Paragraph(Text.of("tenant.exit.early"));
    note.addClassName("quiet");
    var form = new Div(note, actions(download(each)));
    form.addClassName("tenant-form");
    return form;
  }

  private Component[] offers(ExitPackage each) {
    var all = new ArrayList<Component>();
    all.add(download(each));
    leaving.filter(of -> each.handOver().isEmpty()).ifPresent(of -> all.add(note(of, each)));
    return all.toArray(Component[]::new);
  }

  /** What is to be done next, once the region has it. */
  private Button note(Tenant of, ExitPackage each) {
    var note = new Button(Text.of("tenant.exit.handOver"), ask(of, each));
    if (each.fetchedAt().isPresent()) {
      note.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return note;
  }

  private ComponentEventListener<ClickEvent<Button>> ask(Tenant of, ExitPackage each) {
    return pressed ->
        new ReasonDialog(
                "tenant.exit.handOver",
                of.name(),
                "",
                true,
                answer -> {
                  service.handOver(tenant, each.id(), answer.reason());
                  refreshAll();
                })
            .open();
  }

  private Component download(ExitPackage each) {
    DownloadHandler handler =
        event -> {
          var file = service.fetch(tenant, each.id());
          event.setFileName(each.fileName());
          event.setContentType("application/pgp-encrypted");
          event.setContentLength(Files.size(file));
          try (var output = event.getOutputStream()) {
            Files.copy(file, output);
          }
        };
    var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
    link.add(VaadinIcon.DOWNLOAD_ALT.create(), new Span(Text.of("tenant.exit.download")));
    link.addClassName("tenant-download");
    return link;
  }

  private static Chip chip(ExitPackageState state) {
    var tone =
        switch (state) {
          case READY -> Tone.GOOD;
          case MAKING -> Tone.INFO;
          case FAILED -> Tone.BAD;
          case EXPIRED -> Tone.NEUTRAL;
        };
    return new Chip(Text.of("tenant.exit.state", state), tone);
  }
}

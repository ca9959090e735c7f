package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
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
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.JobProgress;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.exit.ExitPackage;
import id.talenta.tenant.exit.ExitPackageService;
import id.talenta.tenant.exit.ExitPackageState;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;

/** Asks for packages, shows how they come along, and hands them out. */
final class PackagesPanel extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 5;

  private final transient ExitPackageService service;
  private final transient TenantCode tenant;
  private final boolean isHost;
  private final transient Runnable changed;

  /**
   * The panel.
   *
   * @param isHost whether the host looks, else the tenant's own administrator
   * @param changed run when a package was made or handed over
   */
  PackagesPanel(ExitPackageService service, TenantCode tenant, boolean isHost, Runnable changed) {
    this.service = service;
    this.tenant = tenant;
    this.isHost = isHost;
    this.changed = changed;
    getContent().addClassName("tenant-packages");
    refresh();
  }

  private void refresh() {
    getContent().removeAll();
    var packages = service.packages(tenant);
    var newest = packages.stream().findFirst();
    if (newest.filter(this::isMaking).isEmpty()) {
      getContent().add(request(packages));
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
        && each.inHostScope() == isHost;
  }

  private Component request(List<ExitPackage> packages) {
    var form = new Div();
    form.addClassName("tenant-form");
    var buttons = new Div();
    buttons.addClassName("actions");
    if (!isHost) {
      var key = new KeyField();
      form.add(key);
      var start = button("tenant.exit.start", () -> service.start(tenant, key.value()));
      start.addThemeVariants(ButtonVariant.PRIMARY);
      buttons.add(start);
    } else if (packages.isEmpty()) {
      return new Callout(Tone.CAUTION, Text.of("tenant.exit.noKey"));
    }
    packages.stream()
        .findFirst()
        .ifPresent(
            earlier ->
                buttons.add(
                    button("tenant.exit.again", () -> service.again(tenant, earlier.id()))));
    form.add(buttons);
    return form;
  }

  private Button button(String key, Runnable start) {
    var button =
        new Button(
            Text.of(key),
            pressed -> {
              start.run();
              refresh();
            });
    return button;
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
    if (each.state() == ExitPackageState.READY) {
      line.add(actions(each));
    }
    if (each.state() == ExitPackageState.FAILED) {
      // The job knows why, such as a full disk.
      if (each.inHostScope() == isHost) {
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
        .with("tenant.exit.handedOver", each.handedOverAt().map(Formats::dateTime));
  }

  private Component actions(ExitPackage each) {
    var all = new ArrayList<Component>();
    all.add(download(each));
    if (isHost && each.handedOverAt().isEmpty()) {
      all.add(
          new Button(
              Text.of("tenant.exit.handOver"),
              pressed ->
                  new ReasonDialog(
                          "tenant.exit.handOver",
                          tenant.value(),
                          "",
                          true,
                          answer -> {
                            service.handOver(tenant, each.id(), answer.reason());
                            refreshAll();
                          })
                      .open()));
    }
    var row = new Div(all.toArray(Component[]::new));
    row.addClassName("actions");
    return row;
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

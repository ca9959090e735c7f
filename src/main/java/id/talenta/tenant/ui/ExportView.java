package id.talenta.tenant.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.TenantStates;
import id.talenta.tenant.exit.ExitPackageService;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/**
 * The region's administrator fetches all of the region's data, encrypted to the region's key; its
 * auditor sees which packages there were.
 */
@Prototype
@Route(value = TenantNavigation.EXPORT, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "AUDITOR"})
@StyleSheet("css/tenant.css")
class ExportView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient ExitPackageService packages;
  private final transient TenantStates tenants;

  ExportView(ExitPackageService packages, TenantStates tenants) {
    super("tenant.exit.title");
    this.packages = packages;
    this.tenants = tenants;
    subtitle(Text.of("tenant.exit.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var tenant = Scopes.tenant();
    var own = new Section("tenant.exit.packages", PackagesPanel.ofTheRegion(packages, tenant));
    if (Scopes.actor().has(Role.TENANT_ADMIN) && isLast(tenant)) {
      content(new Callout(Tone.INFO, Text.of("tenant.exit.last")), own, how());
    } else {
      content(own, how());
    }
  }

  private boolean isLast(TenantCode tenant) {
    return tenants.find(tenant).filter(found -> found.state().isReadOnly()).isPresent();
  }

  private Section how() {
    var steps =
        new OrderedList(
            step(
                1,
                commands(
                    "gpg --quick-generate-key \"Paket data Talenta\"",
                    "gpg --armor --export \"Paket data Talenta\" > kunci-publik.asc")),
            step(2),
            step(3, commands("sha256sum talenta-*.zip.gpg")),
            step(
                4,
                commands(
                    "gpg --output paket.zip --decrypt talenta-*.zip.gpg",
                    "unzip paket.zip -d paket && cd paket",
                    "sha256sum -c SHA256SUMS",
                    "python3 journal/verify_journal.py",
                    "openssl pkeyutl -verify -pubin -inkey host.pem -rawin -in manifest.json"
                        + " -sigfile manifest.sig")));
    steps.addClassName("tenant-how");
    var signature =
        packages
            .signedBy()
            .map(key -> Text.of("tenant.exit.how.signature", key))
            .orElseGet(() -> Text.of("tenant.exit.how.unsigned"));
    return new Section(
        "tenant.exit.how",
        steps,
        new Paragraph(signature),
        new Paragraph(Text.of("tenant.exit.how.passwords")));
  }

  private static ListItem step(int number, Component... more) {
    var step = new ListItem(new Span(Text.of("tenant.exit.how." + number)));
    step.add(more);
    return step;
  }

  private static Component commands(String... lines) {
    var commands = new Pre(String.join("\n", lines));
    commands.addClassName("tenant-commands");
    return commands;
  }
}

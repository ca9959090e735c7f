package id.talenta.tenant.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.tenant.exit.ExitPackageService;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;

/** The region's administrator fetches all of the region's data, encrypted to the region's key. */
@Prototype
@Route(value = TenantNavigation.EXPORT, layout = MainLayout.class)
@RolesAllowed("TENANT_ADMIN")
@StyleSheet("css/tenant.css")
class ExportView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient ExitPackageService packages;

  ExportView(ExitPackageService packages) {
    super("tenant.exit.title");
    this.packages = packages;
    subtitle(Text.of("tenant.exit.subtitle"));
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    content(
        new Section(
            "tenant.exit.packages", new PackagesPanel(packages, Scopes.tenant(), false, () -> {})),
        how());
  }

  private Section how() {
    var steps = new OrderedList();
    for (var step = 1; step <= 4; step++) {
      steps.add(new ListItem(Text.of("tenant.exit.how." + step)));
    }
    var commands =
        new Pre(
            "gpg --output paket.zip --decrypt paket.zip.gpg\n"
                + "unzip paket.zip -d paket && cd paket\n"
                + "sha256sum -c SHA256SUMS\n"
                + "python3 journal/verify_journal.py\n"
                + "openssl pkeyutl -verify -pubin -inkey host.pem -rawin -in manifest.json"
                + " -sigfile manifest.sig");
    commands.addClassName("tenant-commands");
    var signature =
        packages
            .signedBy()
            .map(key -> Text.of("tenant.exit.how.signature", key))
            .orElseGet(() -> Text.of("tenant.exit.how.unsigned"));
    return new Section(
        "tenant.exit.how",
        steps,
        commands,
        new Paragraph(signature),
        new Paragraph(Text.of("tenant.exit.how.passwords")));
  }
}

package id.talenta.tenant.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The ways to the host's look at all tenants, and to a tenant's own data package. */
@Singleton
public final class TenantNavigation implements Navigation {
  static final String PATH = "instansi";
  static final String EXPORT = "ekspor";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.cooperation",
            "tenant.list.title",
            PATH,
            VaadinIcon.INSTITUTION,
            Set.of(Role.HOST_ADMIN),
            2),
        new NavigationItem(
            "navigation.settings",
            "tenant.exit.title",
            EXPORT,
            VaadinIcon.ARCHIVE,
            Set.of(Role.TENANT_ADMIN, Role.AUDITOR),
            90));
  }
}

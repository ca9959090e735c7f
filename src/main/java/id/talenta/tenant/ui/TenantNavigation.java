package id.talenta.tenant.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The way to the host's look at all tenants. */
@Singleton
public final class TenantNavigation implements Navigation {
  static final String PATH = "instansi";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.cooperation",
            "tenant.list.title",
            PATH,
            VaadinIcon.INSTITUTION,
            Set.of(Role.HOST_ADMIN),
            2));
  }
}

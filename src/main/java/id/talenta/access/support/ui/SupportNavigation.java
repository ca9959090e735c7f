package id.talenta.access.support.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The windows of a region among its settings, and those open to a supporter. */
@Singleton
public final class SupportNavigation implements Navigation {
  static final String WINDOWS = "akses-dukungan";
  static final String INVITATIONS = "dukungan";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.settings",
            "support.windows",
            WINDOWS,
            VaadinIcon.HANDSHAKE,
            Set.of(Role.TENANT_ADMIN, Role.AUDITOR),
            20),
        new NavigationItem(
            "navigation.cooperation",
            "support.invitations",
            INVITATIONS,
            VaadinIcon.HANDSHAKE,
            Set.of(Role.SUPPORTER),
            20));
  }
}

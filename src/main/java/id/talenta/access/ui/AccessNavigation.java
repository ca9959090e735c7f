package id.talenta.access.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The accounts among the settings, the own password in the account's menu. */
@Singleton
public final class AccessNavigation implements Navigation {
  static final String ACCOUNTS = "pengguna";
  static final String PASSWORD = "kata-sandi";
  static final String SIGN_IN = "masuk";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.settings",
            "access.accounts",
            ACCOUNTS,
            VaadinIcon.USERS,
            Set.of(Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN),
            10),
        new NavigationItem(
            "navigation.account",
            "access.password",
            PASSWORD,
            VaadinIcon.KEY,
            EnumSet.complementOf(EnumSet.of(Role.VISITOR)),
            10));
  }
}

package id.talenta.workspace.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * The way to the page that a region's administrator and analysts begin with; the auditor's first
 * page is another.
 */
@Singleton
public final class OverviewNavigation implements Navigation {
  static final String PATH = "beranda";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.work",
            "overview.title",
            PATH,
            VaadinIcon.HOME_O,
            Set.of(Role.TENANT_ADMIN, Role.ANALYST),
            1),
        new NavigationItem(
            "navigation.work",
            "overview.title",
            PATH,
            VaadinIcon.HOME_O,
            Set.of(Role.AUDITOR),
            20));
  }
}

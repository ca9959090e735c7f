package id.talenta.configuration.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The way to the region's configuration. */
@Singleton
public final class ConfigurationNavigation implements Navigation {
  static final String PATH = "konfigurasi";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.rules",
            "configuration.title",
            PATH,
            VaadinIcon.FILE_CODE,
            Set.of(Role.TENANT_ADMIN, Role.AUDITOR),
            20));
  }
}

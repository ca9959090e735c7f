package id.talenta.workspace.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The position map. */
@Singleton
public final class PositionsNavigation implements Navigation {
  static final String MAP = "peta-jabatan";
  static final String PRINT = "peta-jabatan/cetak";
  static final String POSITION = "jabatan";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.posts",
            "workspace.map",
            MAP,
            VaadinIcon.SITEMAP,
            Set.of(
                Role.TENANT_ADMIN,
                Role.ANALYST,
                Role.COMMITTEE,
                Role.REGIONAL_HEAD,
                Role.UNIT_HEAD,
                Role.AUDITOR,
                Role.VISITOR,
                Role.CIVIL_SERVANT),
            10));
  }
}

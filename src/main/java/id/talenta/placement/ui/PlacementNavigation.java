package id.talenta.placement.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The decisions; for the auditor they are the first screen. */
@Singleton
public final class PlacementNavigation implements Navigation {
  static final String DECISIONS = "keputusan";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.work",
            "placement.decisions",
            DECISIONS,
            VaadinIcon.GAVEL,
            Set.of(Role.AUDITOR),
            10),
        new NavigationItem(
            "navigation.posts",
            "placement.decisions",
            DECISIONS,
            VaadinIcon.GAVEL,
            Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.COMMITTEE, Role.REGIONAL_HEAD),
            40));
  }
}

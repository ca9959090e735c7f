package id.talenta.agreement.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The region's ways to its own agreement and to its mentoring. */
@Singleton
public final class RegionNavigation implements Navigation {
  static final String AGREEMENT = "perjanjian";
  static final String PAPER = AGREEMENT + "/naskah";
  static final String MENTORING = "pendampingan";

  private static final int AGREEMENT_PLACE = 50;
  private static final int MENTORING_PLACE = 51;

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.settings",
            "agreement.region.title",
            AGREEMENT,
            VaadinIcon.HANDSHAKE,
            Set.of(Role.TENANT_ADMIN, Role.REGIONAL_HEAD, Role.AUDITOR),
            AGREEMENT_PLACE),
        new NavigationItem(
            "navigation.settings",
            "mentoring.title",
            MENTORING,
            VaadinIcon.ACADEMY_CAP,
            Set.of(Role.TENANT_ADMIN, Role.AUDITOR),
            MENTORING_PLACE));
  }
}

package id.talenta.succession.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/**
 * Forecast and posts to be filled. For the regional head the latter is the first screen: what waits
 * for a decision.
 */
@Singleton
public final class SuccessionNavigation implements Navigation {
  static final String FORECAST = "proyeksi-pensiun";

  static final String OPEN = "buka";

  /** Address of the posts to be filled; {@code ?buka=<position>} opens a vacancy. */
  public static final String VACANCIES = "pengisian-jabatan";

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.posts",
            "succession.forecast",
            FORECAST,
            VaadinIcon.CALENDAR_CLOCK,
            Set.of(
                Role.TENANT_ADMIN,
                Role.ANALYST,
                Role.COMMITTEE,
                Role.REGIONAL_HEAD,
                Role.AUDITOR,
                Role.VISITOR),
            20),
        new NavigationItem(
            "navigation.posts",
            "succession.vacancies",
            VACANCIES,
            VaadinIcon.CLIPBOARD_USER,
            Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.COMMITTEE, Role.AUDITOR),
            30),
        new NavigationItem(
            "navigation.work",
            "succession.vacancies",
            VACANCIES,
            VaadinIcon.CLIPBOARD_USER,
            Set.of(Role.REGIONAL_HEAD),
            10));
  }
}

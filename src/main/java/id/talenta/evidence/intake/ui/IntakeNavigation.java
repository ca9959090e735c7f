package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The way to the import. */
@Singleton
public final class IntakeNavigation implements Navigation {
  /** Address of the list of imports. */
  public static final String PATH = "impor";

  private static final int ORDER = 90;

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.data",
            "intake.title",
            PATH,
            VaadinIcon.UPLOAD_ALT,
            Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR),
            ORDER));
  }
}

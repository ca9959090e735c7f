package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import id.talenta.platform.ui.Text;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** The way to the import. */
@Singleton
public final class IntakeNavigation implements Navigation {
  /** Address of the list of imports. */
  public static final String PATH = "impor";

  private static final int ORDER = 90;

  /**
   * What stands in the place of a list that an import fills: the way there for those who may send
   * files, and for others who does it.
   *
   * @param titleKey what is missing; with {@code .text} what to import, with {@code .wait} what to
   *     wait for
   */
  public static EmptyState untilImported(String titleKey) {
    return ImportsView.mayChange()
        ? new EmptyState(titleKey, titleKey + ".text", new Anchor(PATH, Text.of("intake.open")))
        : new EmptyState(titleKey, titleKey + ".wait");
  }

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

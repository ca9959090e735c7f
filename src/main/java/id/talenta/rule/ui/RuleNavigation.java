package id.talenta.rule.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The rules' entry in the side navigation, and their addresses for other screens. */
@Singleton
public final class RuleNavigation implements Navigation {
  static final String RULES = "aturan";
  static final String DRAFT = "aturan/rancangan";
  static final String TEMPLATES = "aturan/templat";
  static final String UPDATE = "aturan/pembaruan";
  static final String LIBRARY = "pustaka-aturan";

  /** Address of the page of a version. */
  public static String version(UUID id) {
    return RULES + "/" + id;
  }

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.rules",
            "rule.title",
            RULES,
            VaadinIcon.SLIDERS,
            Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR),
            10),
        new NavigationItem(
            "navigation.cooperation",
            "rule.library.title",
            LIBRARY,
            VaadinIcon.BOOK,
            Set.of(Role.HOST_ADMIN),
            8));
  }
}

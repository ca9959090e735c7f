package id.talenta.audit.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import id.talenta.platform.ui.Navigation;
import id.talenta.platform.ui.NavigationItem;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The journal, under oversight. */
@Singleton
public final class AuditNavigation implements Navigation {
  static final String PATH = "jejak-audit";

  /** The address of the journal with the entries about this thing, and those that mention it. */
  public static String about(UUID thing) {
    return PATH + "?" + JournalFilters.SUBJECT + "=" + thing;
  }

  @Override
  public List<NavigationItem> items() {
    return List.of(
        new NavigationItem(
            "navigation.oversight",
            "audit.journal",
            PATH,
            VaadinIcon.RECORDS,
            Set.of(Role.AUDITOR, Role.TENANT_ADMIN, Role.HOST_ADMIN, Role.HOST_AUDITOR),
            20));
  }
}

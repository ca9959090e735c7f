package id.talenta.platform.ui;

import com.vaadin.flow.component.icon.VaadinIcon;
import id.talenta.platform.scope.Role;
import java.util.Set;

/**
 * One entry of the side navigation.
 *
 * @param groupKey message key of the group it stands in, such as {@code navigation.work}
 * @param titleKey message key of its title
 * @param path address of the screen, without a leading slash
 * @param icon picture beside the title
 * @param roles who sees it; one of them is enough
 * @param order place within its group, small first
 */
public record NavigationItem(
    String groupKey, String titleKey, String path, VaadinIcon icon, Set<Role> roles, int order) {

  /** Copies the roles. */
  public NavigationItem {
    roles = Set.copyOf(roles);
  }
}

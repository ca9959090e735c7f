package id.talenta.agreement;

import id.talenta.platform.scope.Role;
import java.util.List;
import java.util.Set;

/**
 * How a step of the onboarding stands. Figures only, never persons: the host counts open steps.
 *
 * @param titleKey message key of what is to be done
 * @param done whether it has been done
 * @param detailKey message key of how it stands
 * @param arguments values for the places of the detail
 * @param path address of the screen where it is done, without a leading slash
 * @param roles who can do it; one of them is enough
 */
public record ChecklistItem(
    String titleKey,
    boolean done,
    String detailKey,
    List<Object> arguments,
    String path,
    Set<Role> roles) {

  /** Copies the arguments and the roles. */
  public ChecklistItem {
    arguments = List.copyOf(arguments);
    roles = Set.copyOf(roles);
  }
}

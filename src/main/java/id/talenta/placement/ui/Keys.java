package id.talenta.placement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import java.util.Optional;
import java.util.UUID;

/** The key in an address. */
final class Keys {
  private Keys() {}

  /** The key, if there is one; what is no key leads to the same answer as an unknown one. */
  static Optional<UUID> of(BeforeEnterEvent event) {
    try {
      return event.getRouteParameters().get("id").map(UUID::fromString);
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }
}

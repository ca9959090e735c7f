package id.talenta.placement.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The keys in an address. */
final class Keys {
  private Keys() {}

  /** The key, if there is one; what is no key leads to the same answer as an unknown one. */
  static Optional<UUID> of(BeforeEnterEvent event) {
    return event.getRouteParameters().get("id").flatMap(Keys::key);
  }

  /** The keys of a parameter, parted by commas; what is no key is left out. */
  static List<UUID> many(BeforeEnterEvent event, String parameter) {
    return event.getLocation().getQueryParameters().getSingleParameter(parameter).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .flatMap(text -> key(text).stream())
        .toList();
  }

  /** A parameter with these keys; no parameter when there are none. */
  static QueryParameters parameters(String parameter, List<UUID> keys) {
    return keys.isEmpty()
        ? QueryParameters.empty()
        : QueryParameters.simple(
            Map.of(parameter, keys.stream().map(UUID::toString).collect(Collectors.joining(","))));
  }

  private static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }
}

package id.talenta.access.support;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something that a visitor looks at.
 *
 * @param window key of the window that the visitor came in through
 * @param screen first word of the screen's address, such as {@code pegawai}
 * @param subject key of what is looked at, where it is one thing
 * @param read what was read of it, beyond the screen as it opens
 * @param question what was searched by, where a list was asked for
 * @param people keys of the people on the list, in their order
 */
public record Look(
    UUID window,
    String screen,
    Optional<UUID> subject,
    Optional<String> read,
    Map<String, ?> question,
    Set<UUID> people) {

  /** A look at a screen, or at one thing on it. */
  public static Look at(UUID window, String screen, Optional<UUID> subject, Optional<String> read) {
    return new Look(window, screen, subject, read, Map.of(), Set.of());
  }
}

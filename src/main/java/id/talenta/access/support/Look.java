package id.talenta.access.support;

import java.util.Optional;
import java.util.UUID;

/**
 * Something that a visitor looks at.
 *
 * @param window key of the window that the visitor came in through
 * @param screen first word of the screen's address, such as {@code pegawai}
 * @param subject key of what is looked at, where it is one thing
 * @param read what was read of it, beyond the screen as it opens
 */
public record Look(UUID window, String screen, Optional<UUID> subject, Optional<String> read) {}

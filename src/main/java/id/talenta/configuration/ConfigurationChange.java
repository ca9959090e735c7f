package id.talenta.configuration;

import id.talenta.tenant.FolderFile;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * Files that were applied together.
 *
 * @param id key
 * @param at when
 * @param by name of who applied them
 * @param reason why
 * @param validFrom the first day they are in force
 * @param files which
 */
public record ConfigurationChange(
    UUID id, Instant at, String by, String reason, LocalDate validFrom, List<FolderFile> files) {
  /** Copies the list. */
  public ConfigurationChange {
    files = List.copyOf(files);
  }
}

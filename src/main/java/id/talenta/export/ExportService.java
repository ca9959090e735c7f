package id.talenta.export;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * Makes files of lists. Which rows somebody may see is decided by the services that the rows come
 * from; a visitor from the host and a civil servant take no lists away. How many files a region
 * takes in a minute is limited where they are asked for.
 */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR
})
public class ExportService {
  private static final Set<Role> MAY =
      Set.of(Objects.requireNonNull(ExportService.class.getAnnotation(Allowed.class)).value());

  private final ExportReader reader;
  private final ExportNotes notes;
  private final Clock clock;

  ExportService(ExportReader reader, ExportNotes notes, Clock clock) {
    this.reader = reader;
    this.notes = notes;
    this.clock = clock;
  }

  /** Takes a file while it is there. */
  @FunctionalInterface
  public interface Receiver {
    /** Takes it. */
    void accept(ExportedFile file) throws IOException;
  }

  /** Whether the present actor may take lists away. */
  public static boolean isAllowed() {
    return Scopes.actor().hasAny(MAY);
  }

  /**
   * Makes the file, notes in the journal that it is taken, and hands it over. It is written to disk
   * first: nobody who reads it slowly holds a connection to the database, and the journal knows how
   * many rows it has before anybody has them. Must not be called within a transaction.
   *
   * @param receiver takes the file, which is gone afterwards
   */
  public void take(TableExport export, ExportFormat format, Receiver receiver) {
    try {
      var path = Files.createTempFile("export-", "." + format.ending());
      try {
        var rows = reader.write(export, format, path);
        notes.taken(export.list(), rows);
        var name = export.list().fileName() + "-" + LocalDate.now(clock) + "." + format.ending();
        receiver.accept(new ExportedFile(name, format.mediaType(), path, rows));
      } finally {
        Files.deleteIfExists(path);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

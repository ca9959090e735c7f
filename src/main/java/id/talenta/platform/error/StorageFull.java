package id.talenta.platform.error;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Tells errors that come from a full disk, be it the database's or the program's own. The user
 * can't mend that, but can be told who does and that nothing was kept in part.
 */
public final class StorageFull {
  private static final String DISK_FULL = "53100";
  private static final String NO_SPACE = "No space left on device";
  private static final String NO_QUOTA = "Disk quota exceeded";
  private static final int DEEPEST = 20;

  private StorageFull() {}

  /** The sentence for whoever waits, when a full disk is behind an error. */
  public static Optional<UserError> behind(Throwable thrown) {
    Optional<Throwable> cause = Optional.of(thrown);
    for (var depth = 0; depth < DEEPEST && cause.isPresent(); depth++) {
      if (isFull(cause.get())) {
        return Optional.of(new UserError("platform.error.full"));
      }
      cause = cause.map(Throwable::getCause);
    }
    return Optional.empty();
  }

  private static boolean isFull(Throwable cause) {
    return switch (cause) {
      case SQLException refused -> DISK_FULL.equals(refused.getSQLState());
      case IOException failure -> {
        var text = String.valueOf(failure.getMessage());
        yield text.contains(NO_SPACE) || text.contains(NO_QUOTA);
      }
      default -> false;
    };
  }
}

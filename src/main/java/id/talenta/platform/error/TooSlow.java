package id.talenta.platform.error;

import java.sql.SQLException;
import java.util.Optional;
import java.util.stream.Stream;

/** A statement took longer than the program lets one take; nothing was changed. */
public final class TooSlow extends UserError {
  private static final long serialVersionUID = 1L;
  private static final String QUERY_CANCELED = "57014";
  private static final int DEEPEST = 20;

  private TooSlow() {
    super("limit.slow");
  }

  /** What the person is told when a statement that took too long is behind this failure. */
  public static Optional<TooSlow> behind(Throwable failure) {
    return Stream.<Throwable>iterate(failure, cause -> cause != null, Throwable::getCause)
        .limit(DEEPEST)
        .filter(
            cause ->
                cause instanceof SQLException refused
                    && QUERY_CANCELED.equals(refused.getSQLState()))
        .findFirst()
        .map(cause -> new TooSlow());
  }
}

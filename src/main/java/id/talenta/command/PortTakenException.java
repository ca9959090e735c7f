package id.talenta.command;

import java.net.BindException;
import java.util.Optional;

/** Another program answers at the port. */
final class PortTakenException extends CommandException {
  PortTakenException(int port) {
    super(
        "Port "
            + port
            + " is taken by another program: stop that one, or choose another port, such as"
            + " PORT="
            + (port + 1)
            + ".");
  }

  /** Whether this is why something failed. */
  static boolean isCauseOf(Throwable failure) {
    var cause = Optional.of(failure);
    while (cause.isPresent()) {
      if (cause.get() instanceof BindException) {
        return true;
      }
      cause = Optional.ofNullable(cause.get().getCause());
    }
    return false;
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import id.talenta.platform.error.EventId;
import id.talenta.platform.error.StorageFull;
import id.talenta.platform.error.TooSlow;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.NotAllowedException;
import java.util.Optional;
import org.eclipse.jetty.io.EofException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What a person sees when something goes wrong on a screen: the sentence of an error they can mend,
 * and of any other the id under which the log has it.
 */
final class ScreenErrors implements ErrorHandler {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ScreenErrors.class);
  private static final int DEEPEST = 20;

  @Override
  public void error(ErrorEvent event) {
    var cause = cause(event.getThrowable());
    if (cause instanceof UserError error) {
      show(() -> Notices.error(error));
    } else if (cause instanceof NotAllowedException) {
      LOG.info("Refused: {}", cause.getMessage());
      show(() -> Notices.error("platform.notFound.text"));
    } else if (cause instanceof EofException) {
      LOG.debug("Whoever asked has gone", cause);
    } else {
      var id = EventId.next();
      LOG.error("Event {}", id, event.getThrowable());
      show(() -> Notices.error("platform.error.notice", id));
    }
  }

  /** What the person can be told about, looked for behind what the layers wrapped around it. */
  static Throwable cause(Throwable thrown) {
    var full = StorageFull.behind(thrown);
    if (full.isPresent()) {
      LOG.error("A disk is full", thrown);
      return full.get();
    }
    var slow = TooSlow.behind(thrown);
    if (slow.isPresent()) {
      LOG.warn("A statement took too long", thrown);
      return slow.get();
    }
    var cause = thrown;
    for (var depth = 0; depth < DEEPEST; depth++) {
      if (cause instanceof UserError
          || cause instanceof NotAllowedException
          || cause instanceof EofException) {
        return cause;
      }
      var next = Optional.ofNullable(cause.getCause());
      if (next.isEmpty()) {
        return thrown;
      }
      cause = next.get();
    }
    return thrown;
  }

  private static void show(Runnable notice) {
    if (UI.getCurrent() != null) {
      notice.run();
    }
  }
}

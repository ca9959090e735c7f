package id.talenta.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import id.talenta.platform.error.EventId;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.NotAllowedException;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A page could not be shown: why, if the person can mend it, or else the id in the log. */
@Prototype
@AnonymousAllowed
@ParentLayout(MainLayout.class)
class ErrorView extends Div implements HasErrorParameter<Exception>, HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final Logger LOG = LoggerFactory.getLogger(ErrorView.class);

  ErrorView() {
    addClassName("error-page");
  }

  @Override
  public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
    var cause = ScreenErrors.cause(error.getException());
    return switch (cause) {
      case UserError refused -> {
        explain(Text.of(refused.messageKey(), refused.arguments()));
        // The router knows no 422 and would show its own page instead.
        yield HttpServletResponse.SC_CONFLICT;
      }
      case NotAllowedException refused -> {
        LOG.info("Refused: {}", refused.getMessage());
        event.rerouteToError(NotFoundException.class);
        yield HttpServletResponse.SC_NOT_FOUND;
      }
      default -> {
        var id = EventId.next();
        LOG.error("Event {}: {} could not be shown", id, event.getLocation().getPath(), cause);
        explain(Text.of("platform.error.text"));
        var name = new Span(id);
        name.addClassName("event-id");
        add(new Paragraph(new Span(Text.of("platform.error.event") + " "), name));
        yield HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
      }
    };
  }

  private void explain(String text) {
    add(
        new H1(Text.of("platform.error.title")),
        new Paragraph(text),
        new RouterLink(Text.of("platform.home"), HomeView.class));
  }

  @Override
  public String getPageTitle() {
    return Page.titled(Text.of("platform.error.title"));
  }
}

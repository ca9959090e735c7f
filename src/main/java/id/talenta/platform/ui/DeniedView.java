package id.talenta.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import io.micronaut.context.annotation.Prototype;
import jakarta.servlet.http.HttpServletResponse;

/** A page that this person may not open: shown as if it did not exist. */
@Prototype
@AnonymousAllowed
class DeniedView extends Div implements HasErrorParameter<AccessDeniedException> {
  private static final long serialVersionUID = 1L;

  DeniedView() {}

  @Override
  public int setErrorParameter(
      BeforeEnterEvent event, ErrorParameter<AccessDeniedException> error) {
    event.rerouteToError(NotFoundException.class);
    return HttpServletResponse.SC_NOT_FOUND;
  }
}

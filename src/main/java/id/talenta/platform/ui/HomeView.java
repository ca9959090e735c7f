package id.talenta.platform.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.talenta.platform.scope.Scopes;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.PermitAll;
import java.util.List;

/** The address without a path: leads each person to the first screen of their own navigation. */
@Prototype
@PermitAll
@Route("")
class HomeView extends Div implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient List<Navigation> navigations;

  HomeView(List<Navigation> navigations) {
    this.navigations = navigations;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var items = navigations.stream().flatMap(each -> each.items().stream()).toList();
    var actor = Scopes.actor();
    SideNavigation.all(items, actor).stream()
        .findFirst()
        .ifPresentOrElse(
            first -> event.forwardTo(first.path()),
            () -> event.rerouteToError(NotFoundException.class));
  }
}

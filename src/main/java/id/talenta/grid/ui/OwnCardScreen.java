package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** One's own box, why, and what would move it. Nobody is compared with anybody. */
@Prototype
@Route(value = GridNavigation.OWN, layout = MainLayout.class)
@RolesAllowed("CIVIL_SERVANT")
@StyleSheet("css/grid.css")
class OwnCardScreen extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient PeopleService people;
  private final transient PersonParts parts;

  OwnCardScreen(PeopleService people, PersonParts parts) {
    super("grid.own");
    this.people = people;
    this.parts = parts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var person = Scopes.actor().civilServantId().flatMap(people::find);
    if (person.isEmpty()) {
      content(new EmptyState("grid.own.none", "grid.own.none.text"));
      return;
    }
    subtitle(person.get().name());
    var body =
        new Div(
            parts
                .sheet(person.get(), Optional.empty(), "grid.own.gains")
                .toArray(Component[]::new));
    body.addClassNames("sheet", "page-content");
    content(body, new Section("grid.own.about", new Paragraph(Text.of("grid.own.text"))));
  }
}

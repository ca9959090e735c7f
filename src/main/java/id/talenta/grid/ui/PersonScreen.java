package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import id.talenta.audit.ui.AuditNavigation;
import id.talenta.people.CivilServant;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A person's sheet. */
@Prototype
@Route(value = GridNavigation.PEOPLE + "/:id", layout = MainLayout.class)
@RolesAllowed({
  "TENANT_ADMIN",
  "ANALYST",
  "COMMITTEE",
  "REGIONAL_HEAD",
  "AUDITOR",
  "VISITOR",
  "UNIT_HEAD",
  "CIVIL_SERVANT"
})
@StyleSheet("css/grid.css")
class PersonScreen extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient PeopleService people;
  private final transient PersonParts parts;

  PersonScreen(PeopleService people, PersonParts parts) {
    this.people = people;
    this.parts = parts;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var person =
        event.getRouteParameters().get("id").flatMap(PersonScreen::key).flatMap(people::find);
    var run =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter("pemetaan")
            .flatMap(PersonScreen::key);
    person.ifPresentOrElse(
        found -> show(found, run), () -> event.rerouteToError(NotFoundException.class));
  }

  private void show(CivilServant person, Optional<UUID> wanted) {
    title(person.name());
    var back = back();
    above(back);
    var print =
        new Button(
            Text.of("grid.print"),
            VaadinIcon.PRINT.create(),
            pressed -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
    var journal = new Anchor(AuditNavigation.about(person.id()), Text.of("audit.journal"));
    journal.setVisible(Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.AUDITOR)));
    actions(journal, print);
    var body = new Div(parts.sheet(person, wanted, "grid.gains").toArray(Component[]::new));
    body.addClassNames("sheet", "page-content");
    content(body);
  }

  private static Component back() {
    var unitOnly =
        Scopes.actor().has(Role.UNIT_HEAD)
            && !Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.ANALYST));
    return new Anchor(
        unitOnly ? GridNavigation.UNIT : GridNavigation.PEOPLE,
        Text.of(unitOnly ? "grid.back.unit" : "grid.back.people"));
  }

  private static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notAKey) {
      return Optional.empty();
    }
  }
}

package id.talenta.workspace.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.workspace.PositionMapService;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;

/** The position map as it goes on paper, A3: every unit and position, nothing folded away. */
@Prototype
@Route(value = PositionsNavigation.PRINT, layout = MainLayout.class)
@RolesAllowed({
  "TENANT_ADMIN",
  "ANALYST",
  "COMMITTEE",
  "REGIONAL_HEAD",
  "UNIT_HEAD",
  "AUDITOR",
  "VISITOR",
  "CIVIL_SERVANT"
})
@StyleSheet("css/posts.css")
class MapPrintView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient PositionMapService map;
  private final transient OrganizationService organization;
  private final transient Clock clock;

  MapPrintView(PositionMapService map, OrganizationService organization, Clock clock) {
    super("workspace.map");
    this.map = map;
    this.organization = organization;
    this.clock = clock;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = MapQuery.of(event.getLocation().getQueryParameters(), organization.units());
    var back = query.location(PositionsNavigation.MAP).getPathWithQueryParameters();
    above(new Anchor(back, Text.of("workspace.map")));
    var tree = map.tree(query.filter(), query.unit().map(OrganizationUnit::id));
    if (tree.roots().isEmpty()) {
      content(new EmptyState("workspace.map.none", "workspace.map.none.text"));
      return;
    }
    var total = tree.total();
    var count =
        Text.of(
            "workspace.map.count",
            Formats.count(total.positions()),
            Formats.count(total.filled()),
            Formats.count(total.needed()),
            Formats.count(total.vacant()));
    var day = Text.of("workspace.print.day", Formats.date(LocalDate.now(clock)));
    subtitle(
        query.words().isEmpty()
            ? day + " · " + count
            : day + " · " + query.words() + " · " + count);
    var print =
        new Button(
            Text.of("workspace.print"),
            VaadinIcon.PRINT.create(),
            pressed -> UI.getCurrentOrThrow().getPage().executeJs("window.print()"));
    print.addThemeVariants(ButtonVariant.PRIMARY);
    actions(print);
    var paper = new Div(new Html(new MapPaper(map, query.filter(), tree).table()));
    paper.addClassName("map-print");
    content(paper);
  }
}

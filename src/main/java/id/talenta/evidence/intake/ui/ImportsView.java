package id.talenta.evidence.intake.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import id.talenta.evidence.intake.IntakeKind;
import id.talenta.evidence.intake.IntakeService;
import id.talenta.evidence.intake.StoredCount;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What can be imported, in the order in which it must be, and what was imported last. */
@Prototype
@Route(value = IntakeNavigation.PATH, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "AUDITOR", "VISITOR"})
@StyleSheet("css/intake.css")
class ImportsView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  /** Query parameter that holds the chosen kind. */
  static final String KIND = "jenis";

  private final transient IntakeService intake;

  ImportsView(IntakeService intake) {
    super("intake.title");
    this.intake = intake;
    subtitle(Text.of("intake.subtitle"));
  }

  /** Who may send and load; an auditor may look. */
  static boolean mayChange() {
    return Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  static QueryParameters choosing(IntakeKind kind) {
    return QueryParameters.of(KIND, kind.name());
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var stored =
        intake.stored().stream().collect(Collectors.toMap(StoredCount::kind, StoredCount::rows));
    if (!mayChange()) {
      content(order(stored, Optional.empty()), new RecentImports(intake));
      return;
    }
    var chosen =
        event
            .getLocation()
            .getQueryParameters()
            .getSingleParameter(KIND)
            .flatMap(ImportsView::kind)
            .orElseGet(() -> firstMissing(stored));
    var desk = new Div(order(stored, Optional.of(chosen)), new KindPanel(chosen, stored, intake));
    desk.addClassName("intake-desk");
    content(desk, new RecentImports(intake));
  }

  private static Component order(Map<IntakeKind, Integer> stored, Optional<IntakeKind> chosen) {
    var all = List.of(IntakeKind.values());
    var evidence = IntakeKind.ofEvidence();
    var base = all.stream().filter(kind -> !evidence.contains(kind)).toList();
    var section =
        new Section(
            "intake.order",
            heading("intake.order.base"),
            list(base, stored, chosen, 1),
            heading("intake.order.evidence"),
            list(evidence, stored, chosen, base.size() + 1));
    section.addClassName("intake-order");
    return section;
  }

  private static Component heading(String key) {
    var heading = new Span(Text.of(key));
    heading.addClassName("intake-group");
    return heading;
  }

  private static Component list(
      List<IntakeKind> kinds,
      Map<IntakeKind, Integer> stored,
      Optional<IntakeKind> chosen,
      int firstNumber) {
    var list = new Div();
    list.addClassName("intake-kinds");
    for (var index = 0; index < kinds.size(); index++) {
      var kind = kinds.get(index);
      var number = new Span(String.valueOf(firstNumber + index));
      number.addClassName("intake-number");
      var rows = stored.getOrDefault(kind, 0);
      var count =
          new Span(
              rows == 0
                  ? Text.of("intake.stored.none")
                  : Text.of("intake.stored", Formats.count(rows)));
      count.addClassName("intake-count");
      var entry = new RouterLink(ImportsView.class);
      entry.setQueryParameters(choosing(kind));
      entry.add(number, new Span(Text.of(kind.titleKey())), count);
      entry.addClassName("intake-kind");
      entry.setClassName("filled", rows > 0);
      if (chosen.filter(kind::equals).isPresent()) {
        entry.addClassName("chosen");
        entry.getElement().setAttribute("aria-current", "true");
      }
      list.add(entry);
    }
    return list;
  }

  private static IntakeKind firstMissing(Map<IntakeKind, Integer> stored) {
    return Arrays.stream(IntakeKind.values())
        .filter(kind -> stored.getOrDefault(kind, 0) == 0)
        .findFirst()
        .orElse(IntakeKind.UNITS);
  }

  private static Optional<IntakeKind> kind(String name) {
    return Arrays.stream(IntakeKind.values()).filter(kind -> kind.name().equals(name)).findFirst();
  }
}

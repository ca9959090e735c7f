package id.talenta.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Position;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Timeline;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.CandidateService;
import id.talenta.succession.Vacancy;
import id.talenta.succession.VacancyFilter;
import id.talenta.succession.VacancyService;
import id.talenta.succession.ui.SuccessionNavigation;
import id.talenta.workspace.MapNode;
import id.talenta.workspace.PositionMapService;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A position: what it asks for, who holds it, who could follow, how it was filled before. */
@Prototype
@Route(value = PositionsNavigation.POSITION + "/:id", layout = MainLayout.class)
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
class PositionView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final int BENCH = 5;
  private static final int HISTORY = 20;
  private static final int HOLDERS = 30;
  private static final Set<Role> SEE_SUCCESSION =
      Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.COMMITTEE, Role.REGIONAL_HEAD, Role.AUDITOR);

  private final transient PositionMapService map;
  private final transient OrganizationService organization;
  private final transient VacancyService vacancies;
  private final transient CandidateService candidates;

  PositionView(
      PositionMapService map,
      OrganizationService organization,
      VacancyService vacancies,
      CandidateService candidates) {
    this.map = map;
    this.organization = organization;
    this.vacancies = vacancies;
    this.candidates = candidates;
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var place = key(event).flatMap(map::place);
    if (place.isEmpty()) {
      event.rerouteToError(NotFoundException.class);
      return;
    }
    show(place.get());
  }

  private static Optional<UUID> key(BeforeEnterEvent event) {
    try {
      return event.getRouteParameters().get("id").map(UUID::fromString);
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }

  private void show(MapNode.Place place) {
    var position = place.position();
    title(position.title());
    subtitle(place.post().unitName() + " · " + Text.of("organization.level", position.level()));
    above(new Anchor(PositionsNavigation.MAP, Text.of("workspace.back")));
    content();
    var actor = Scopes.actor();
    List<Vacancy> history =
        actor.hasAny(SEE_SUCCESSION)
            ? vacancies.list(VacancyFilter.of(position.id()), 0, HISTORY)
            : List.of();
    actions(buttons(place, history));
    var columns =
        new Div(
            new Section("workspace.holders.title", holders(place)),
            PositionStandards.of(position, above(position)));
    columns.addClassName("columns");
    add(columns);
    if (actor.hasAny(SEE_SUCCESSION)) {
      add(bench(position));
      add(history(history));
    }
  }

  private Optional<Position> above(Position position) {
    return position.reportsToId().flatMap(organization::position);
  }

  private static Component[] buttons(MapNode.Place place, List<Vacancy> history) {
    var running = history.stream().filter(each -> each.state().isRunning()).findFirst();
    if (running.isPresent()) {
      return new Component[] {
        new Anchor(
            SuccessionNavigation.VACANCIES + "/" + running.get().id(),
            Text.of("workspace.running", Text.of("succession.state", running.get().state())))
      };
    }
    if (!Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.ANALYST))) {
      return new Component[0];
    }
    var open =
        new Button(
            Text.of("succession.open"),
            pressed ->
                UI.getCurrentOrThrow()
                    .navigate(
                        SuccessionNavigation.VACANCIES,
                        QueryParameters.simple(Map.of("buka", place.id().toString()))));
    open.addThemeVariants(ButtonVariant.PRIMARY);
    return new Component[] {open};
  }

  private static Component holders(MapNode.Place place) {
    var list = new Div();
    list.addClassName("post-list");
    list.add(
        new Span(
            Text.of(
                place.post().vacancies() == 0
                    ? "workspace.filled.whole"
                    : "workspace.filled.sentence",
                place.post().filled(),
                place.position().headcount(),
                place.post().vacancies())));
    place.holders().stream()
        .limit(HOLDERS)
        .forEach(
            holder -> {
              var name = new Anchor("pegawai/" + holder.personId(), holder.name());
              var detail =
                  new Span(
                      Text.of(
                          "workspace.holder.detail",
                          holder.since().map(Formats::date).orElse("–"),
                          holder.lastDay().map(Formats::date).orElse("–")));
              detail.addClassName("cell-detail");
              var who = new Div(name, detail);
              who.addClassName("cell");
              var line = new Div(who);
              holder.box().ifPresent(box -> line.add(MapCells.box(box)));
              line.addClassName("post-line");
              list.add(line);
            });
    if (place.holders().size() > HOLDERS) {
      list.add(new Span(Text.of("workspace.more", place.holders().size() - HOLDERS)));
    }
    return list;
  }

  private Component bench(Position position) {
    var bench = candidates.bench(position.id(), BENCH);
    if (bench.isEmpty()) {
      return new Section(
          "workspace.bench", new EmptyState("workspace.bench.empty", "workspace.bench.empty.text"));
    }
    var list = new Div();
    list.addClassName("post-list");
    bench.forEach(
        candidate -> {
          var name = new Anchor("pegawai/" + candidate.personId(), candidate.profile().name());
          var detail =
              new Span(
                  Text.of(
                      "workspace.bench.detail",
                      candidate.profile().post(),
                      Formats.decimal(candidate.blend()),
                      Text.of("succession.eligibility", candidate.eligibility())));
          detail.addClassName("cell-detail");
          var who = new Div(name, detail);
          who.addClassName("cell");
          var line = new Div(who, MapCells.box(candidate.box()));
          line.addClassName("post-line");
          list.add(line);
        });
    return new Section("workspace.bench", list);
  }

  private static Component history(List<Vacancy> history) {
    if (history.isEmpty()) {
      return new Section(
          "workspace.history",
          new EmptyState("workspace.history.empty", "workspace.history.empty.text"));
    }
    var timeline = new Timeline();
    history.forEach(
        vacancy ->
            timeline.with(
                Formats.dateTime(vacancy.openedAt()),
                Text.of("succession.cause", vacancy.cause()) + " · " + vacancy.reason(),
                vacancy.openedBy(),
                new Anchor(
                    SuccessionNavigation.VACANCIES + "/" + vacancy.id(),
                    Text.of("succession.state", vacancy.state())),
                new Chip(
                    Text.of("workspace.from", Formats.date(vacancy.vacantFrom())), Tone.NEUTRAL)));
    return new Section("workspace.history", timeline);
  }
}

package id.talenta.succession.ui;

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
import com.vaadin.flow.router.Route;
import id.talenta.export.ExportService;
import id.talenta.people.PeopleService;
import id.talenta.people.Post;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Retiring;
import id.talenta.succession.SuccessionService;
import id.talenta.succession.VacancyCause;
import id.talenta.succession.VacancyData;
import id.talenta.succession.VacancyFilter;
import id.talenta.succession.VacancyService;
import id.talenta.succession.VacancyState;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The posts that are to be filled: first what waits for whoever looks. */
@Prototype
@Route(value = SuccessionNavigation.VACANCIES, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "COMMITTEE", "REGIONAL_HEAD", "AUDITOR"})
@StyleSheet("css/posts.css")
class VacanciesView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final String STATE = "tahap";
  private static final int SHOWN = 8;

  private final transient VacancyService vacancies;
  private final transient SuccessionService succession;
  private final transient PeopleService people;
  private final transient ExportService export;
  private final transient Clock clock;

  VacanciesView(
      VacancyService vacancies,
      SuccessionService succession,
      PeopleService people,
      ExportService export,
      Clock clock) {
    super("succession.vacancies");
    this.vacancies = vacancies;
    this.succession = succession;
    this.people = people;
    this.export = export;
    this.clock = clock;
    subtitle(Text.of("succession.vacancies.text"));
  }

  /** The address of the list of those in this state. */
  static String address(VacancyState state) {
    return SuccessionNavigation.VACANCIES + "?" + STATE + "=" + state.name();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    var query = event.getLocation().getQueryParameters();
    var state =
        query
            .getSingleParameter(STATE)
            .flatMap(
                text ->
                    Arrays.stream(VacancyState.values())
                        .filter(each -> each.name().equals(text))
                        .findFirst());
    content();
    waiting().ifPresent(this::add);
    add(VacancyList.of(vacancies, export, state, VacanciesView::address));
    if (mayOpen()) {
      soon(query.getSingleParameter(SoonSection.CRITICAL).isPresent()).ifPresent(this::add);
      vacant().ifPresent(this::add);
    }
    query
        .getSingleParameter(SuccessionNavigation.OPEN)
        .flatMap(VacanciesView::key)
        .ifPresent(this::ask);
  }

  private static boolean mayOpen() {
    return Scopes.actor().hasAny(Set.of(Role.TENANT_ADMIN, Role.ANALYST));
  }

  /** The address of the list narrowed to a state. */
  static String address(Optional<VacancyState> state) {
    return state.map(VacanciesView::address).orElse(SuccessionNavigation.VACANCIES);
  }

  /** What waits for the present person: the state that this role acts on. */
  private Optional<Component> waiting() {
    var state = actsOn();
    if (state.isEmpty()) {
      return Optional.empty();
    }
    var filter = VacancyFilter.in(state);
    var waiting = vacancies.list(filter, 0, SHOWN);
    if (waiting.isEmpty()) {
      return Optional.of(
          new Section(
              "succession.waiting",
              new EmptyState("succession.waiting.empty", "succession.waiting.empty.text")));
    }
    var cards = new Div();
    cards.addClassName("cards");
    waiting.forEach(vacancy -> cards.add(VacancyCard.of(vacancy)));
    var section = new Section("succession.waiting", cards);
    var count = vacancies.count(filter);
    if (count > SHOWN) {
      section.add(new Span(Text.of("succession.more", count - SHOWN)));
    }
    return Optional.of(section);
  }

  private static Set<VacancyState> actsOn() {
    var actor = Scopes.actor();
    if (actor.has(Role.REGIONAL_HEAD)) {
      return Set.of(VacancyState.PROPOSED);
    }
    if (actor.has(Role.COMMITTEE)) {
      return Set.of(VacancyState.PREPARED);
    }
    return actor.has(Role.ANALYST) ? Set.of(VacancyState.OPEN) : Set.of();
  }

  private Optional<Component> soon(boolean criticalOnly) {
    return Optional.of(vacancies.soonVacant())
        .filter(soon -> !soon.isEmpty())
        .map(soon -> SoonSection.of(soon, criticalOnly, this::soon));
  }

  private Component soon(Retiring each) {
    return line(
        each.positionId(),
        each.title(),
        Text.of(
            "succession.soon.detail", each.unitName(), each.name(), Formats.date(each.lastDay())));
  }

  private Optional<Component> vacant() {
    var count = vacancies.countVacantPosts();
    if (count == 0) {
      return Optional.empty();
    }
    var posts = vacancies.vacantPosts(0, SHOWN * 2);
    var running =
        vacancies.running(
            posts.stream().map(post -> post.position().id()).collect(Collectors.toSet()));
    var list = new Div();
    list.addClassName("post-list");
    posts.stream()
        .filter(post -> !running.contains(post.position().id()))
        .limit(SHOWN)
        .forEach(post -> list.add(vacant(post)));
    var section = new Section("succession.vacant", list);
    section.actions(
        new Anchor(
            "peta-jabatan?kosong=ya&jenis=STRUCTURAL", Text.of("succession.vacant.all", count)));
    return Optional.of(section);
  }

  private Component vacant(Post post) {
    return line(
        post.position().id(),
        post.position().title(),
        Text.of(
            "succession.vacant.detail",
            post.unitName(),
            Text.of("organization.level", post.position().level())));
  }

  private Component line(UUID position, String title, String detail) {
    var name = new Anchor("jabatan/" + position, title);
    var below = new Span(detail);
    below.addClassName("cell-detail");
    var what = new Div(name, below);
    what.addClassName("cell");
    var open = new Button(Text.of("succession.open"), pressed -> ask(position));
    open.addThemeVariants(ButtonVariant.SMALL);
    open.setAriaLabel(Text.of("succession.open.of", title));
    var line = new Div(what, open);
    line.addClassName("post-line");
    return line;
  }

  /** Asks for the rest and opens a vacancy. */
  private void ask(UUID position) {
    if (!mayOpen()) {
      return;
    }
    people
        .post(position)
        .ifPresent(
            post -> {
              var leaving =
                  post.vacancies() > 0
                      ? Optional.<Retiring>empty()
                      : vacancies.firstLeaving(position);
              new OpenVacancyDialog(post, cause(post, leaving), from(leaving), this::open).open();
            });
  }

  private static VacancyCause cause(Post post, Optional<Retiring> leaving) {
    if (post.vacancies() > 0) {
      return VacancyCause.VACANT;
    }
    return leaving.isPresent() ? VacancyCause.RETIREMENT : VacancyCause.OTHER;
  }

  private LocalDate from(Optional<Retiring> leaving) {
    return leaving.map(each -> each.lastDay().plusDays(1)).orElseGet(() -> LocalDate.now(clock));
  }

  private void open(VacancyData data) {
    var id = succession.open(data);
    UI.getCurrentOrThrow().navigate(SuccessionNavigation.VACANCIES + "/" + id);
  }

  private static Optional<UUID> key(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException noKey) {
      return Optional.empty();
    }
  }
}

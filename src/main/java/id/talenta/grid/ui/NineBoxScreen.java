package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.grid.GridPicture;
import id.talenta.grid.GridService;
import id.talenta.grid.MappingRun;
import id.talenta.grid.MappingService;
import id.talenta.grid.MappingState;
import id.talenta.organization.OrganizationService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.JobProgress;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RuleSetService;
import id.talenta.rule.RuleSetVersion;
import id.talenta.rule.core.BoxRules;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Where the region's people stand, and who they are. */
@Prototype
@Route(value = GridNavigation.BOXES, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "COMMITTEE", "REGIONAL_HEAD", "AUDITOR", "VISITOR"})
@StyleSheet("css/grid.css")
class NineBoxScreen extends Page implements AfterNavigationObserver {
  private static final long serialVersionUID = 1L;
  private static final Set<Role> MAY_RUN = Set.of(Role.TENANT_ADMIN, Role.ANALYST);

  private final transient MappingService mapping;
  private final transient GridService grid;
  private final transient RuleSetService rules;
  private final transient OrganizationService organization;
  private final transient RunDialog.Factory dialogs;
  private final transient ExportService export;
  private final transient Clock clock;
  private final Div progress = new Div();
  private final Div shown = new Div();
  private transient Optional<FilterBar> filters = Optional.empty();
  private transient GridQuery asked = GridQuery.of(none());

  NineBoxScreen(
      MappingService mapping,
      GridService grid,
      RuleSetService rules,
      OrganizationService organization,
      RunDialog.Factory dialogs,
      ExportService export,
      Clock clock) {
    super("grid.boxes");
    this.mapping = mapping;
    this.grid = grid;
    this.rules = rules;
    this.organization = organization;
    this.dialogs = dialogs;
    this.export = export;
    this.clock = clock;
    shown.addClassName("page-content");
    add(progress, shown);
  }

  @Override
  public void afterNavigation(AfterNavigationEvent event) {
    show(GridQuery.of(event.getLocation().getQueryParameters()).withText(asked.text()));
  }

  private void show(GridQuery query) {
    asked = query;
    watch();
    var run = query.run().flatMap(mapping::find).filter(NineBoxScreen::isWhole);
    run.or(mapping::latest).ifPresentOrElse(found -> show(found, query), this::showNothing);
  }

  private void watch() {
    progress.removeAll();
    if (!Scopes.actor().hasAny(MAY_RUN)) {
      return;
    }
    mapping
        .running()
        .ifPresent(
            job ->
                progress.add(
                    new Section(
                        "grid.job", new JobProgress(job.id(), () -> go(GridQuery.of(none()))))));
  }

  private static QueryParameters none() {
    return QueryParameters.empty();
  }

  private void showNothing() {
    filters = Optional.empty();
    shown.removeAll();
    subtitle("");
    actions(startButton());
    shown.add(nothing());
  }

  private EmptyState nothing() {
    if (!Scopes.actor().hasAny(MAY_RUN)) {
      return new EmptyState("grid.empty", "grid.empty.wait");
    }
    return rules.inForce(LocalDate.now(clock)).isEmpty()
        ? new EmptyState("grid.empty", "grid.empty.no-rules", link("aturan", "grid.empty.rules"))
        : new EmptyState("grid.empty", "grid.empty.ready", link("impor", "grid.empty.data"));
  }

  private static Component link(String path, String key) {
    return new Anchor(path, Text.of(key));
  }

  private void show(MappingRun run, GridQuery query) {
    var version = rules.find(run.ruleSetVersionId()).orElseThrow();
    var picture = grid.picture(run.id(), query.filter(LocalDate.now(clock)));
    subtitle(
        Text.of(
            "grid.used",
            Words.of(version.rules().title()),
            version.version(),
            run.asOf(),
            run.knownAt()));
    actions(startButton());
    var bar = filters.orElseGet(() -> new FilterBar(new UnitNames(organization), query, this::go));
    bar.show(query);
    filters = Optional.of(bar);
    shown.removeAll();
    shown.add(bar, body(run, query, version, picture));
  }

  private Component body(
      MappingRun run, GridQuery query, RuleSetVersion version, GridPicture picture) {
    var matrix =
        new BoxMatrix(
            picture,
            version.rules(),
            query.box(),
            number ->
                go(
                    query.withBox(
                        query.box().filter(open -> open == number).isPresent()
                            ? Optional.empty()
                            : Optional.of(number))));
    var table = new Details(Text.of("grid.table"), BoxMatrix.table(picture, version.rules()));
    var left = Section.plain(head(run, query, picture), matrix, table);
    left.addClassName("box-picture");
    var body = new Div(left, people(run, query, version, picture));
    body.addClassName("box-body");
    return body;
  }

  private Component head(MappingRun run, GridQuery query, GridPicture picture) {
    var people = new Span(Text.of("grid.people.count", Formats.count(picture.people())));
    people.addClassName("box-total");
    var against =
        new Span(
            picture
                .previous()
                .map(previous -> Text.of("grid.against", previous.number(), previous.asOf()))
                .orElse(Text.of("grid.against.none")));
    against.addClassNames("quiet", "small");
    var words = new Div(people, against);
    words.addClassName("two-lines");
    var head = new Div(words, runs(run, query));
    head.addClassName("box-head");
    return head;
  }

  private Component runs(MappingRun run, GridQuery query) {
    var select = new Select<MappingRun>();
    select.setAriaLabel(Text.of("grid.run"));
    select.addClassName("run-select");
    var whole = mapping.runs().stream().filter(NineBoxScreen::isWhole).toList();
    select.setItems(whole);
    select.setItemLabelGenerator(
        each -> Text.of("grid.run.label", each.number(), Formats.shortDate(each.asOf())));
    select.setValue(run);
    select.addValueChangeListener(
        changed -> {
          if (changed.isFromClient()) {
            var isLatest = changed.getValue().equals(whole.getFirst());
            go(query.withRun(Optional.of(changed.getValue().id()).filter(id -> !isLatest)));
          }
        });
    return select;
  }

  private Component people(
      MappingRun run, GridQuery query, RuleSetVersion version, GridPicture picture) {
    var list = new PeopleList(grid, query.box().isEmpty());
    var wanted = query.inBox(LocalDate.now(clock));
    list.show(run.id(), wanted);
    var take =
        ExportLinks.of(export, () -> BoxExport.of(grid, run.id(), wanted), ExportFormat.XLSX);
    var rules = query.box().flatMap(number -> version.rules().box(number));
    if (rules.isEmpty()) {
      return Section.titled(Text.of("grid.people.all", Formats.count(picture.people())), list)
          .actions(take);
    }
    var section =
        Section.titled(
            Text.of(
                "grid.people.box",
                rules.get().number(),
                Formats.count(picture.box(rules.get().number()).people())),
            actions(rules.get()),
            list);
    var close =
        new Button(Text.of("grid.people.close"), pressed -> go(query.withBox(Optional.empty())));
    close.addThemeVariants(ButtonVariant.TERTIARY);
    return section.actions(take, close);
  }

  private static Component actions(BoxRules box) {
    var name = new Span(Words.of(box.name()));
    name.addClassName("quiet");
    var list = new UnorderedList();
    list.addClassName("box-actions");
    box.actions().forEach(action -> list.add(new ListItem(Words.of(action))));
    list.getElement().setAttribute("aria-label", Text.of("grid.actions"));
    var title = new Span(Text.of("grid.actions"));
    title.addClassName("box-actions-title");
    var all = new Div(name, title, list);
    all.addClassName("box-advice");
    return all;
  }

  private Component[] startButton() {
    if (!Scopes.actor().hasAny(MAY_RUN)) {
      return new Component[0];
    }
    var start = new Button(Text.of("grid.start"), VaadinIcon.PLAY.create());
    start.addThemeVariants(ButtonVariant.PRIMARY);
    start.setId("start-mapping");
    start.addClickListener(pressed -> dialogs.open(this::watch));
    return new Component[] {start};
  }

  private void go(GridQuery query) {
    if (query.hasAddressOf(asked)) {
      show(query);
    } else {
      asked = query;
      UI.getCurrentOrThrow().navigate(GridNavigation.BOXES, query.parameters());
    }
  }

  private static boolean isWhole(MappingRun run) {
    return run.state() == MappingState.DONE;
  }
}

package id.talenta.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.ColumnTextAlign;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import id.talenta.audit.DetailErasureService;
import id.talenta.audit.JournalHead;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.audit.JournalVerdict;
import id.talenta.audit.SubjectName;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What was decided and changed, by whom and when, and the proof that it still stands as written.
 */
@Prototype
@Route(value = AuditNavigation.PATH, layout = MainLayout.class)
@RolesAllowed({"AUDITOR", "TENANT_ADMIN", "HOST_ADMIN", "HOST_AUDITOR"})
@StyleSheet("css/audit.css")
class JournalScreen extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private final transient JournalService journal;
  private final transient DetailErasureService erasure;

  private final transient Set<JournalLine> opened = new HashSet<>();
  private final transient Map<UUID, SubjectName> names = new ConcurrentHashMap<>();
  private final Div proof = new Div();
  private final Button erase = new Button(Text.of("audit.erase"), VaadinIcon.ERASER.create());
  private final JournalFilters filters;
  private final Grid<JournalLine> grid = new Grid<>();
  private final CallbackDataProvider<JournalLine, Void> source;

  JournalScreen(JournalService journal, DetailErasureService erasure, Clock clock) {
    super("audit.journal");
    this.journal = journal;
    this.erasure = erasure;
    subtitle(Text.of("audit.journal.text"));
    var verify = new Button(Text.of("audit.verify"), VaadinIcon.SHIELD.create());
    verify.setDisableOnClick(true);
    verify.addClickListener(
        pressed -> {
          show(journal.verify());
          verify.setEnabled(true);
        });
    filters = new JournalFilters(clock.getZone(), this::changed);
    erase.addClickListener(pressed -> filters.subject().ifPresent(this::askToErase));
    erase.setVisible(false);
    actions(verify, erase);
    source =
        new CallbackDataProvider<>(
            query -> page(query.getOffset(), query.getLimit()),
            query -> journal.count(filters.filter()),
            JournalLine::sequence);
    proof.addClassName("journal-proof");
    proof.getElement().setAttribute("role", "status");
    furnish();
    fill();
    add(proof, filters, grid);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    filters.read(event.getLocation().getQueryParameters());
    showHead();
    refresh();
  }

  private void furnish() {
    grid.setDataProvider(source);
    var number =
        grid.addColumn(line -> Formats.count(line.sequence()))
            .setHeader(Text.of("audit.number"))
            .setTextAlign(ColumnTextAlign.END)
            .setWidth("5.5rem")
            .setFlexGrow(0);
    grid.addComponentColumn(this::what).setHeader(Text.of("audit.action")).setFlexGrow(4);
    var actor =
        grid.addColumn(line -> JournalDetails.actor(line, names))
            .setHeader(Text.of("audit.actor"))
            .setFlexGrow(2);
    var when =
        grid.addColumn(line -> Formats.dateTime(line.recordedAt()))
            .setHeader(Text.of("audit.when"))
            .setAutoWidth(true)
            .setFlexGrow(0);
    grid.addComponentColumn(this::toggle).setAutoWidth(true).setFlexGrow(0);
    grid.setItemDetailsRenderer(
        new ComponentRenderer<>(line -> new JournalDetails(line, journal::names)));
    ListColumns.choose("journal", grid, List.of(number, actor, when));
    grid.setDetailsVisibleOnClick(false);
    grid.addItemClickListener(clicked -> openOrClose(clicked.getItem()));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setEmptyStateComponent(new EmptyState("audit.empty", "audit.empty.text"));
    grid.setSizeFull();
  }

  private Stream<JournalLine> page(int offset, int limit) {
    var page = journal.page(filters.filter(), offset, limit);
    names.putAll(
        journal.names(
            page.stream()
                .flatMap(line -> Stream.of(line.subjectId(), line.actorId()))
                .collect(Collectors.toSet())));
    return page.stream();
  }

  private Component what(JournalLine line) {
    var kind = JournalWords.subject(line.subjectKind());
    var subject =
        Optional.ofNullable(names.get(line.subjectId()))
            .map(thing -> Text.of("audit.subject.named", kind, thing.name()))
            .orElse(kind);
    var cell = new Div(new Span(JournalWords.action(line.action())), new Span(subject));
    cell.addClassName("journal-what");
    return cell;
  }

  /** The same as a click on the row, for the keyboard. */
  private Button toggle(JournalLine line) {
    var button = new Button(VaadinIcon.CHEVRON_DOWN_SMALL.create(), pressed -> openOrClose(line));
    button.addThemeVariants(ButtonVariant.TERTIARY);
    button.setAriaLabel(Text.of("audit.details.of", Formats.count(line.sequence())));
    return button;
  }

  private void openOrClose(JournalLine line) {
    var opens = !grid.isDetailsVisible(line);
    grid.setDetailsVisible(line, opens);
    if (opens) {
      opened.add(line);
    } else {
      opened.remove(line);
    }
  }

  /** What stood open may not be so any more. */
  private void closeAll() {
    opened.forEach(line -> grid.setDetailsVisible(line, false));
    opened.clear();
  }

  private void showHead() {
    var head = journal.head();
    proof.removeAll();
    if (!head.equals(JournalHead.EMPTY)) {
      proof.add(new Callout(Tone.NEUTRAL, headText(head), hash(head)));
    }
  }

  private void show(JournalVerdict verdict) {
    var head = journal.head();
    proof.removeAll();
    proof.add(
        switch (verdict) {
          case JournalVerdict.Intact intact ->
              new Callout(
                  Tone.INFO,
                  Text.of(
                      intact.erased() == 0 ? "audit.intact" : "audit.intact.erased",
                      Formats.count(intact.entries()),
                      Formats.count(intact.erased())),
                  hash(head));
          case JournalVerdict.Broken broken ->
              new Callout(
                  Tone.BAD,
                  Text.of(
                      "audit.broken",
                      Formats.count(broken.sequence()),
                      Text.of("audit.fault", broken.why())));
        });
  }

  private static String headText(JournalHead head) {
    return Text.of("audit.head", Formats.count(head.sequence()));
  }

  private static Span hash(JournalHead head) {
    var hash = new Span(head.hash().hexadecimal());
    hash.addClassName("journal-code");
    return hash;
  }

  private void changed() {
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, new Location(AuditNavigation.PATH, filters.written()));
    refresh();
  }

  private void askToErase(UUID person) {
    erasure
        .erasable(person)
        .ifPresent(
            what ->
                new EraseDetailsDialog(
                        what,
                        reason -> {
                          var erased = erasure.erase(person, reason);
                          showHead();
                          refresh();
                          return erased;
                        })
                    .open());
  }

  private void refresh() {
    closeAll();
    var subject = filters.subject();
    filters.about(
        subject.flatMap(
            thing ->
                Optional.ofNullable(journal.names(Set.of(thing)).get(thing))
                    .map(SubjectName::name)));
    erase.setVisible(
        subject
            .filter(thing -> Scopes.actor().has(Role.TENANT_ADMIN))
            .flatMap(erasure::erasable)
            .isPresent());
    filters.count(Text.of("audit.count", Formats.count(journal.count(filters.filter()))));
    source.refreshAll();
  }
}

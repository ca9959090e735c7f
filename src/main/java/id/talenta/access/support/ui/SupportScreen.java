package id.talenta.access.support.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.router.Route;
import id.talenta.access.support.SupportService;
import id.talenta.access.support.SupportWindow;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;

/** Whom of the host the region lets look in, and ever let. */
@Prototype
@Route(value = SupportNavigation.WINDOWS, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "AUDITOR"})
@StyleSheet("css/support.css")
class SupportScreen extends Page {
  private static final long serialVersionUID = 1L;

  private final transient SupportService windows;
  private final transient Clock clock;
  private final boolean mayChange = Scopes.actor().has(Role.TENANT_ADMIN);
  private final Span count = new Span();
  private final Grid<SupportWindow> grid = new Grid<>();
  private final CallbackDataProvider<SupportWindow, Void> source;

  SupportScreen(SupportService windows, Clock clock) {
    super("support.windows");
    this.windows = windows;
    this.clock = clock;
    subtitle(Text.of("support.windows.text"));
    if (mayChange) {
      var open = new Button(Text.of("support.open"), VaadinIcon.PLUS.create());
      open.addThemeVariants(ButtonVariant.PRIMARY);
      open.addClickListener(pressed -> new OpenWindowDialog(windows).open());
      actions(open);
    }
    source =
        new CallbackDataProvider<>(
            query -> windows.page(query.getOffset(), query.getLimit()).stream(),
            query -> windows.count(),
            SupportWindow::id);
    furnish();
    fill();
    count.addClassName("count");
    count.setText(Text.of("support.windows.count", Formats.count(windows.count())));
    var above = new Div(count);
    above.addClassName("filters");
    add(above, grid);
  }

  private void furnish() {
    grid.setDataProvider(source);
    grid.addComponentColumn(this::who).setHeader(Text.of("support.supporter")).setFlexGrow(3);
    var reason =
        grid.addComponentColumn(window -> wrapped(window.reason()))
            .setHeader(Text.of("support.reason"))
            .setFlexGrow(4);
    var opened =
        grid.addComponentColumn(
                window -> pair(Formats.dateTime(window.openedAt()), window.openedBy()))
            .setHeader(Text.of("support.opened"))
            .setFlexGrow(2);
    var ended =
        grid.addComponentColumn(SupportScreen::end)
            .setHeader(Text.of("support.until"))
            .setFlexGrow(2);
    grid.addComponentColumn(this::state)
        .setHeader(Text.of("support.state"))
        .setAutoWidth(true)
        .setFlexGrow(0);
    ListColumns.fit(grid, List.of(reason, opened, ended));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setEmptyStateComponent(
        new EmptyState("support.windows.empty", "support.windows.empty.text"));
    grid.setSizeFull();
  }

  private Component who(SupportWindow window) {
    var until = window.closing().map(SupportWindow.Closing::at).orElse(window.endsAt());
    var narrow =
        new Div(
            new Div(window.reason()),
            new Div(Text.of("support.until") + ": " + Formats.dateTime(until)));
    narrow.addClassName("support-narrow");
    var cell = pair(window.supporter().name(), window.supporter().username());
    cell.add(narrow);
    return cell;
  }

  private static Component end(SupportWindow window) {
    return window
        .closing()
        .map(closing -> pair(Formats.dateTime(closing.at()), closing.by()))
        .orElseGet(() -> pair(Formats.dateTime(window.endsAt()), ""));
  }

  private Component state(SupportWindow window) {
    if (!window.isOpen(clock.instant())) {
      return new Chip(
          Text.of(window.closing().isPresent() ? "support.state.closed" : "support.state.ended"));
    }
    var chip = new Chip(Text.of("support.state.open"), Tone.CAUTION);
    if (!mayChange) {
      return chip;
    }
    var close = new Button(Text.of("support.close.short"), pressed -> close(window));
    close.setAriaLabel(Text.of("support.close.of", window.supporter().name()));
    var cell = new Div(chip, close);
    cell.addClassName("support-state");
    return cell;
  }

  private void close(SupportWindow window) {
    try {
      windows.close(window.id());
      getUI().orElseThrow().getPage().reload();
    } catch (UserError ended) {
      Notices.error(ended);
      source.refreshAll();
    }
  }

  private static Div pair(String above, String below) {
    var cell = new Div(new Span(above), new Span(below));
    cell.addClassName("support-cell");
    return cell;
  }

  private static Component wrapped(String text) {
    var cell = new Div(text);
    cell.addClassName("support-reason");
    return cell;
  }
}

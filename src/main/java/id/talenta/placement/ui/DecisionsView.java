package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.provider.CallbackDataProvider;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.placement.Decision;
import id.talenta.placement.DecisionFilter;
import id.talenta.placement.DecisionService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;

/** All decisions, those that left the usual way marked. */
@Prototype
@Route(value = PlacementNavigation.DECISIONS, layout = MainLayout.class)
@RolesAllowed({"TENANT_ADMIN", "ANALYST", "COMMITTEE", "REGIONAL_HEAD", "AUDITOR"})
@StyleSheet("css/posts.css")
class DecisionsView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;

  private static final String TEXT = "cari";

  /** So many rows stand in full; more scroll in a frame of their own. */
  private static final int FEW = 12;

  private static final String OUTSIDE = "di-luar";

  private final transient DecisionService decisions;
  private final transient ExportService export;
  private final TextField text = new TextField(Text.of("placement.filter.text"));
  private final Checkbox outside = new Checkbox(Text.of("placement.filter.outside"));
  private final Span count = new Span();
  private final Div exports = new Div();
  private final Grid<Decision> grid = new Grid<>();

  DecisionsView(DecisionService decisions, ExportService export) {
    super("placement.decisions");
    this.decisions = decisions;
    this.export = export;
    subtitle(Text.of("placement.decisions.text"));
    furnish();
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    if (decisions.count(DecisionFilter.ALL) == 0) {
      content(new EmptyState("placement.decisions.empty", "placement.decisions.empty.text"));
      return;
    }
    var query = event.getLocation().getQueryParameters();
    text.setValue(query.getSingleParameter(TEXT).orElse(""));
    outside.setValue(query.getSingleParameter(OUTSIDE).filter("ya"::equals).isPresent());
    content();
    var marked = decisions.count(new DecisionFilter("", true));
    if (marked > 0) {
      add(
          new Callout(
              Tone.CAUTION,
              Text.of("placement.marked", marked),
              new Anchor(
                  PlacementNavigation.DECISIONS + "?" + OUTSIDE + "=ya",
                  Text.of("placement.marked.show"))));
    }
    count.addClassName("count");
    exports.addClassName("list-exports");
    var filters = new Div(text, outside, count, exports);
    filters.addClassName("filters");
    add(Section.plain(filters, grid));
    grid.setAllRowsVisible(decisions.count(DecisionFilter.ALL) <= FEW);
    refresh();
  }

  private void furnish() {
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    text.addValueChangeListener(changed -> remember(changed.isFromClient()));
    outside.addValueChangeListener(changed -> remember(changed.isFromClient()));
    grid.addComponentColumn(DecisionsView::post)
        .setHeader(Text.of("placement.position"))
        .setWidth("15rem")
        .setFlexGrow(3);
    var person = grid.addColumn(Decision::personName);
    person.setHeader(Text.of("placement.person")).setWidth("10rem").setFlexGrow(2);
    var choice = grid.addComponentColumn(DecisionsView::choice);
    choice.setHeader(Text.of("placement.choice")).setAutoWidth(true).setFlexGrow(0);
    var by = grid.addColumn(Decision::decidedBy);
    by.setHeader(Text.of("placement.by")).setWidth("10rem").setFlexGrow(2);
    var at = grid.addColumn(each -> Formats.dateTime(each.decidedAt()));
    at.setHeader(Text.of("placement.at")).setWidth("10.5rem").setFlexGrow(0);
    var proof =
        grid.addColumn(
            each -> each.journal().map(known -> Formats.count(known.sequence())).orElse("–"));
    proof.setHeader(Text.of("placement.journal.number")).setAutoWidth(true).setFlexGrow(0);
    ListColumns.choose("decisions", grid, List.of(person, choice, by, at, proof));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.addClassName("posts-grid");
    grid.setEmptyStateText(Text.of("placement.decisions.none"));
    grid.setDataProvider(
        new CallbackDataProvider<>(
            query -> decisions.list(filter(), query.getOffset(), query.getLimit()).stream(),
            query -> decisions.count(filter()),
            Decision::id));
  }

  private DecisionFilter filter() {
    return new DecisionFilter(text.getValue(), outside.getValue());
  }

  private void remember(boolean fromClient) {
    if (!fromClient) {
      return;
    }
    var query = new HashMap<String, String>();
    if (!text.isEmpty()) {
      query.put(TEXT, text.getValue());
    }
    if (outside.getValue()) {
      query.put(OUTSIDE, "ya");
    }
    UI.getCurrentOrThrow().navigate(PlacementNavigation.DECISIONS, QueryParameters.simple(query));
  }

  private void refresh() {
    grid.getDataProvider().refreshAll();
    var filter = filter();
    count.setText(Text.of("placement.count", decisions.count(filter)));
    exports.removeAll();
    exports.add(
        ExportLinks.of(export, () -> DecisionExport.of(decisions, filter), ExportFormat.XLSX));
  }

  private static Component post(Decision decision) {
    var title = new Anchor(PlacementNavigation.DECISIONS + "/" + decision.id(), decision.title());
    var unit = new Span(decision.unitName());
    unit.addClassName("cell-detail");
    var brief =
        new Div(
            new Span(decision.personName()),
            choice(decision),
            new Span(Formats.dateTime(decision.decidedAt())));
    brief.addClassName("narrow-brief");
    var cell = new Div(title, unit, brief);
    cell.addClassName("cell");
    return cell;
  }

  static Chip choice(Decision decision) {
    return new Chip(
        Text.of("placement.choice", decision.choice()),
        decision.choice().isOutside() ? Tone.CAUTION : Tone.NEUTRAL);
  }
}

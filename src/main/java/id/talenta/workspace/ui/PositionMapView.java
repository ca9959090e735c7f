package id.talenta.workspace.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.component.treegrid.TreeGrid;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import id.talenta.evidence.intake.ui.IntakeNavigation;
import id.talenta.export.ExportFormat;
import id.talenta.export.ExportService;
import id.talenta.export.ui.ExportLinks;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.ListColumns;
import id.talenta.platform.ui.MainLayout;
import id.talenta.platform.ui.Page;
import id.talenta.platform.ui.Text;
import id.talenta.workspace.MapFilter;
import id.talenta.workspace.MapNode;
import id.talenta.workspace.PositionMapService;
import id.talenta.workspace.PositionTree;
import io.micronaut.context.annotation.Prototype;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tree of units and positions: who holds what, what is vacant, who leaves when. */
@Prototype
@Route(value = PositionsNavigation.MAP, layout = MainLayout.class)
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
class PositionMapView extends Page implements BeforeEnterObserver {
  private static final long serialVersionUID = 1L;
  private static final int FEW = 60;
  private static final int DEEPEST = 8;

  private final transient PositionMapService map;
  private final transient OrganizationService organization;
  private final transient ExportService export;
  private final TextField text = new TextField(Text.of("workspace.filter.text"));
  private final ComboBox<OrganizationUnit> unit = new ComboBox<>(Text.of("workspace.unit"));
  private final MultiSelectComboBox<PositionLevel> level =
      new MultiSelectComboBox<>(Text.of("workspace.level"));
  private final Checkbox vacant = new Checkbox(Text.of("workspace.filter.vacant"));
  private final Checkbox critical = new Checkbox(Text.of("workspace.filter.critical"));
  private final Span count = new Span();
  private final Div exports = new Div();
  private final TreeGrid<MapNode> grid = new TreeGrid<>();
  private transient Set<PositionKind> kinds = Set.of();
  private transient List<OrganizationUnit> units = List.of();
  private transient MapSource source;

  PositionMapView(PositionMapService map, OrganizationService organization, ExportService export) {
    super("workspace.map");
    this.map = map;
    this.organization = organization;
    this.export = export;
    this.source = new MapSource(map, MapFilter.ALL, map.tree(MapFilter.ALL, Optional.empty()));
    subtitle(Text.of("workspace.map.text"));
    furnishFilters();
    furnishGrid();
    fill();
    count.addClassName("count");
    exports.addClassName("list-exports");
    var filters = new Div(text, unit, level, vacant, critical, count, exports);
    filters.addClassName("filters");
    add(filters, grid);
  }

  @Override
  public void beforeEnter(BeforeEnterEvent event) {
    units = organization.units();
    if (units.isEmpty()) {
      content(IntakeNavigation.untilImported("workspace.map.empty"));
      return;
    }
    unit.setItems(units);
    var query = MapQuery.of(event.getLocation().getQueryParameters(), units);
    text.setValue(query.filter().text());
    vacant.setValue(query.filter().vacantOnly());
    critical.setValue(query.filter().criticalOnly());
    unit.setValue(query.unit().orElse(null));
    level.setValue(query.filter().levels());
    kinds = query.filter().kinds();
    refresh();
  }

  private void furnishFilters() {
    text.setPrefixComponent(VaadinIcon.SEARCH.create());
    text.setClearButtonVisible(true);
    text.setValueChangeMode(ValueChangeMode.LAZY);
    unit.setItemLabelGenerator(OrganizationUnit::name);
    unit.setClearButtonVisible(true);
    level.setItems(PositionLevel.values());
    level.setItemLabelGenerator(each -> Text.of("organization.level", each));
    level.setClearButtonVisible(true);
    text.addValueChangeListener(changed -> remember(changed.isFromClient()));
    unit.addValueChangeListener(changed -> remember(changed.isFromClient()));
    level.addValueChangeListener(changed -> remember(changed.isFromClient()));
    vacant.addValueChangeListener(changed -> remember(changed.isFromClient()));
    critical.addValueChangeListener(changed -> remember(changed.isFromClient()));
  }

  private void furnishGrid() {
    grid.addComponentHierarchyColumn(MapCells::name)
        .setHeader(Text.of("workspace.column.name"))
        .setFlexGrow(5)
        .setWidth("18rem");
    var filled = grid.addComponentColumn(MapCells::filled);
    filled.setHeader(Text.of("workspace.column.filled")).setFlexGrow(0).setWidth("11rem");
    var holder = grid.addComponentColumn(MapCells::holder);
    holder.setHeader(Text.of("workspace.column.holder")).setFlexGrow(3).setWidth("14rem");
    var box = grid.addComponentColumn(MapCells::box);
    box.setHeader(Text.of("workspace.column.box")).setFlexGrow(0).setWidth("5rem");
    var retirement = grid.addColumn(MapCells::retirement);
    retirement.setHeader(Text.of("workspace.column.retirement")).setFlexGrow(0).setWidth("8rem");
    var levels = grid.addColumn(MapCells::level);
    levels.setHeader(Text.of("workspace.level")).setFlexGrow(0).setWidth("9rem");
    ListColumns.choose("positions", grid, List.of(filled, holder, box, retirement, levels));
    grid.setSelectionMode(Grid.SelectionMode.NONE);
    grid.setDataProvider(source);
    grid.setEmptyStateComponent(new EmptyState("workspace.map.none", "workspace.map.none.text"));
    grid.setSizeFull();
    grid.addClassName("map-grid");
  }

  private MapQuery query() {
    var filter =
        new MapFilter(
            text.getValue(), kinds, level.getValue(), vacant.getValue(), critical.getValue());
    return new MapQuery(filter, Optional.ofNullable(unit.getValue()));
  }

  private void refresh() {
    var query = query();
    var filter = query.filter();
    var top = query.unit().map(OrganizationUnit::id);
    var tree = map.tree(filter, top);
    source.show(filter, tree);
    var print =
        new Anchor(
            query.location(PositionsNavigation.PRINT).getPathWithQueryParameters(),
            Text.of("workspace.print.open"));
    print.addComponentAsFirst(VaadinIcon.PRINT.create());
    print.addClassName("export-link");
    exports.removeAll();
    exports.add(
        print, ExportLinks.of(export, () -> MapExport.of(map, filter, top), ExportFormat.XLSX));
    var total = tree.total();
    count.setText(
        Text.of(
            "workspace.map.count",
            Formats.count(total.positions()),
            Formats.count(total.filled()),
            Formats.count(total.needed()),
            Formats.count(total.vacant())));
    expand(tree.roots(), tree, total.positions() <= FEW ? DEEPEST : 1);
  }

  /** Opens units down to a depth; all of them when what is left is few enough to be read. */
  private void expand(List<MapNode.Unit> nodes, PositionTree tree, int depth) {
    if (depth == 0 || nodes.isEmpty()) {
      return;
    }
    grid.expand(nodes.stream().map(MapNode.class::cast).toList());
    nodes.forEach(node -> expand(tree.below(node.id()), tree, depth - 1));
  }

  /** Puts the filters into the address without leaving the page. */
  private void remember(boolean fromClient) {
    if (!fromClient) {
      return;
    }
    UI.getCurrentOrThrow()
        .getPage()
        .getHistory()
        .replaceState(null, query().location(PositionsNavigation.MAP));
    refresh();
  }
}

package id.talenta.workspace.ui;

import com.vaadin.flow.data.provider.hierarchy.AbstractBackEndHierarchicalDataProvider;
import com.vaadin.flow.data.provider.hierarchy.HierarchicalQuery;
import id.talenta.workspace.MapFilter;
import id.talenta.workspace.MapNode;
import id.talenta.workspace.PositionMapService;
import id.talenta.workspace.PositionTree;
import java.util.ArrayList;
import java.util.stream.Stream;

/** Fetches the map piece by piece: a unit's own positions first, then the units below it. */
final class MapSource extends AbstractBackEndHierarchicalDataProvider<MapNode, Void> {
  private static final long serialVersionUID = 1L;

  private final transient PositionMapService map;
  private transient MapFilter filter;
  private transient PositionTree tree;

  MapSource(PositionMapService map, MapFilter filter, PositionTree tree) {
    this.map = map;
    this.filter = filter;
    this.tree = tree;
  }

  /** Shows other positions from now on. */
  void show(MapFilter newFilter, PositionTree newTree) {
    filter = newFilter;
    tree = newTree;
    refreshAll();
  }

  @Override
  public Object getId(MapNode item) {
    return item.id();
  }

  @Override
  protected Stream<MapNode> fetchChildrenFromBackEnd(HierarchicalQuery<MapNode, Void> query) {
    var parent = query.getParent();
    var offset = query.getOffset();
    var limit = query.getLimit();
    if (parent == null) {
      return tree.roots().stream().skip(offset).limit(limit).map(MapNode.class::cast);
    }
    var positions = tree.ownPositions(parent.id());
    var nodes = new ArrayList<MapNode>();
    if (offset < positions) {
      nodes.addAll(map.places(parent.id(), filter, offset, Math.min(limit, positions - offset)));
    }
    tree.below(parent.id()).stream()
        .skip(Math.max(0, offset - positions))
        .limit(Math.max(0, offset + (long) limit - Math.max(offset, positions)))
        .forEach(nodes::add);
    return nodes.stream();
  }

  @Override
  public int getChildCount(HierarchicalQuery<MapNode, Void> query) {
    var parent = query.getParent();
    return parent == null
        ? tree.roots().size()
        : tree.ownPositions(parent.id()) + tree.below(parent.id()).size();
  }

  @Override
  public boolean hasChildren(MapNode item) {
    return switch (item) {
      case MapNode.Place ignored -> false;
      case MapNode.Unit unit ->
          tree.ownPositions(unit.id()) > 0 || !tree.below(unit.id()).isEmpty();
    };
  }
}

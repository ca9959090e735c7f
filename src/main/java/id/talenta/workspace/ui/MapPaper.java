package id.talenta.workspace.ui;

import static id.talenta.platform.Markup.escaped;

import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.workspace.MapFilter;
import id.talenta.workspace.MapNode;
import id.talenta.workspace.PositionMapService;
import id.talenta.workspace.PositionTree;
import java.util.List;
import java.util.Optional;

/**
 * Writes the whole map as one table: thousands of lines that nobody clicks, so no components but
 * plain text that the browser lays out on paper.
 */
final class MapPaper {
  private static final int PAGE = 500;

  private final PositionMapService map;
  private final MapFilter filter;
  private final PositionTree tree;
  private final StringBuilder html = new StringBuilder();

  MapPaper(PositionMapService map, MapFilter filter, PositionTree tree) {
    this.map = map;
    this.filter = filter;
    this.tree = tree;
  }

  /** The table. */
  String table() {
    html.append("<table class=\"map-paper\"><thead><tr>");
    for (var key : List.of("name", "level", "filled", "holder", "box", "retirement")) {
      html.append("<th scope=\"col\" class=\"paper-").append(key).append("\">");
      html.append(escaped(header(key))).append("</th>");
    }
    html.append("</tr></thead><tbody>");
    tree.roots().forEach(unit -> unit(unit, 0));
    return html.append("</tbody></table>").toString();
  }

  private static String header(String key) {
    return key.equals("level") ? Text.of("workspace.level") : Text.of("workspace.column." + key);
  }

  private void unit(MapNode.Unit unit, int depth) {
    begin("paper-unit", depth);
    html.append("<th scope=\"row\">").append(escaped(unit.unit().name())).append("</th><td></td>");
    cell(filled(unit.count().filled(), unit.count().needed(), unit.count().vacant()));
    html.append("<td></td><td></td><td></td></tr>");
    var own = tree.ownPositions(unit.id());
    for (var offset = 0; offset < own; offset += PAGE) {
      map.places(unit.id(), filter, offset, Math.min(PAGE, own - offset))
          .forEach(place -> place(place, depth + 1));
    }
    tree.below(unit.id()).forEach(below -> unit(below, depth + 1));
  }

  private void place(MapNode.Place place, int depth) {
    begin("paper-place", depth);
    var critical = place.position().critical() ? " (" + Text.of("workspace.critical") + ")" : "";
    cell(place.position().title() + critical);
    cell(MapCells.level(place));
    cell(filled(place.post().filled(), place.position().headcount(), place.post().vacancies()));
    cell(holder(place));
    cell(only(place).flatMap(MapNode.MapHolder::box).map(String::valueOf).orElse(""));
    cell(only(place).flatMap(MapNode.MapHolder::lastDay).map(Formats::shortDate).orElse(""));
    html.append("</tr>");
  }

  private static String holder(MapNode.Place place) {
    if (place.post().filled() == 0) {
      return Text.of("workspace.vacant");
    }
    return only(place)
        .map(MapNode.MapHolder::name)
        .orElseGet(() -> Text.of("workspace.holders", place.post().filled()));
  }

  private static Optional<MapNode.MapHolder> only(MapNode.Place place) {
    return place.position().headcount() == 1 && place.holders().size() == 1
        ? Optional.of(place.holders().getFirst())
        : Optional.empty();
  }

  private static String filled(int filled, int needed, int missing) {
    var all = Text.of("workspace.filled.of", Formats.count(filled), Formats.count(needed));
    return missing > 0 ? all + ", " + Text.of("workspace.missing", Formats.count(missing)) : all;
  }

  private void begin(String kind, int depth) {
    html.append("<tr class=\"").append(kind).append("\" style=\"--depth:").append(depth);
    html.append("\">");
  }

  private void cell(String text) {
    html.append("<td>").append(escaped(text)).append("</td>");
  }
}

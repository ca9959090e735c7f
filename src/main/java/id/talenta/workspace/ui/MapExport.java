package id.talenta.workspace.ui;

import id.talenta.export.ExportedList;
import id.talenta.export.TableExport;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.workspace.MapFilter;
import id.talenta.workspace.MapNode;
import id.talenta.workspace.PositionMapService;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The positions of the map as a file, vacant ones with how many holders they lack. */
final class MapExport {
  private MapExport() {}

  static TableExport of(PositionMapService map, MapFilter filter, Optional<UUID> top) {
    return new TableExport(
        ExportedList.POSITIONS,
        Text.of("export.list", ExportedList.POSITIONS),
        List.of(
            Text.of("workspace.unit"),
            Text.of("workspace.code"),
            Text.of("workspace.export.title"),
            Text.of("workspace.level"),
            Text.of("workspace.class"),
            Text.of("workspace.critical"),
            Text.of("workspace.export.needed"),
            Text.of("workspace.column.filled"),
            Text.of("workspace.export.vacant"),
            Text.of("workspace.column.holder"),
            Text.of("workspace.export.nip"),
            Text.of("workspace.column.box"),
            Text.of("workspace.column.retirement")),
        row -> map.each(filter, top, place -> row.accept(cells(place))));
  }

  private static List<@Nullable Object> cells(MapNode.Place place) {
    var position = place.position();
    return Arrays.asList(
        place.post().unitName(),
        position.code().value(),
        position.title(),
        Text.of("organization.level", position.level()),
        position.positionClass(),
        position.critical(),
        position.headcount(),
        place.post().filled(),
        place.post().vacancies(),
        each(place, MapNode.MapHolder::name),
        each(place, MapNode.MapHolder::nip),
        each(place, holder -> holder.box().map(String::valueOf).orElse("–")),
        each(place, holder -> holder.lastDay().map(Formats::shortDate).orElse("–")));
  }

  /** Of all holders, in the same order in each column. */
  private static String each(MapNode.Place place, Function<MapNode.MapHolder, String> value) {
    return place.holders().stream().map(value).collect(Collectors.joining("; "));
  }
}

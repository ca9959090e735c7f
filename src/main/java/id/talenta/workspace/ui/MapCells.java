package id.talenta.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.workspace.MapNode;

/** What the columns of the map show. */
final class MapCells {
  private MapCells() {}

  static Component name(MapNode node) {
    var cell = new Div();
    cell.addClassName("cell");
    switch (node) {
      case MapNode.Unit unit -> {
        var name = new Span(unit.unit().name());
        name.addClassName("unit-name");
        cell.add(name, brief(filled(node)));
      }
      case MapNode.Place place -> {
        cell.add(
            new Anchor(PositionsNavigation.POSITION + "/" + place.id(), place.position().title()));
        if (place.position().critical()) {
          cell.add(new Chip(Text.of("workspace.critical"), Tone.CAUTION));
        }
        cell.add(brief(place.post().filled() == 0 ? holder(place) : filled(node)));
      }
    }
    return cell;
  }

  /** What a narrow window shows beneath the name, where the other columns lie out of sight. */
  private static Component brief(Component content) {
    var brief = new Div(content);
    brief.addClassName("map-brief");
    return brief;
  }

  static String level(MapNode node) {
    return switch (node) {
      case MapNode.Unit ignored -> "";
      case MapNode.Place place -> Text.of("organization.level", place.position().level());
    };
  }

  static Component holder(MapNode node) {
    return switch (node) {
      case MapNode.Unit ignored -> new Span();
      case MapNode.Place place -> holder(place);
    };
  }

  private static Component holder(MapNode.Place place) {
    if (place.post().filled() == 0) {
      return new Chip(Text.of("workspace.vacant"), Tone.INFO);
    }
    if (place.position().headcount() > 1 || place.holders().size() != 1) {
      var text = new Span(Text.of("workspace.holders", place.post().filled()));
      text.addClassName("quiet");
      return text;
    }
    var holder = place.holders().getFirst();
    return new Anchor("pegawai/" + holder.personId(), holder.name());
  }

  static Component box(MapNode node) {
    return switch (node) {
      case MapNode.Unit ignored -> new Span();
      case MapNode.Place place ->
          place.position().headcount() == 1 && place.holders().size() == 1
              ? place.holders().getFirst().box().map(MapCells::box).orElseGet(() -> new Span("–"))
              : new Span();
    };
  }

  /** A box's number on the box's own colour. */
  static Component box(int number) {
    var box = new Span(String.valueOf(number));
    box.addClassNames("post-box", "post-box-" + number);
    box.getElement().setAttribute("aria-label", Text.of("workspace.box.of", number));
    return box;
  }

  static String retirement(MapNode node) {
    return switch (node) {
      case MapNode.Unit ignored -> "";
      case MapNode.Place place ->
          place.position().headcount() == 1 && place.holders().size() == 1
              ? place.holders().getFirst().lastDay().map(Formats::shortDate).orElse("–")
              : "";
    };
  }

  /** Filled of needed, and how many are missing. */
  static Component filled(MapNode node) {
    var filled =
        switch (node) {
          case MapNode.Unit unit -> unit.count().filled();
          case MapNode.Place place -> place.post().filled();
        };
    var needed =
        switch (node) {
          case MapNode.Unit unit -> unit.count().needed();
          case MapNode.Place place -> place.position().headcount();
        };
    var missing =
        switch (node) {
          case MapNode.Unit unit -> unit.count().vacant();
          case MapNode.Place place -> place.post().vacancies();
        };
    var cell =
        new Div(
            new Span(Text.of("workspace.filled.of", Formats.count(filled), Formats.count(needed))));
    if (missing > 0) {
      var vacant = new Span(Text.of("workspace.missing", Formats.count(missing)));
      vacant.addClassName("missing");
      cell.add(vacant);
    }
    cell.addClassName("filled-cell");
    return cell;
  }
}

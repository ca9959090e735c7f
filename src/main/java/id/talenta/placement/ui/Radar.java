package id.talenta.placement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Candidate;
import java.util.List;
import java.util.stream.Collectors;

/** Up to five people over each other against the post's standard, and the same as a table. */
final class Radar extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  Radar(List<Candidate> candidates) {
    var axes = RadarAxis.of(candidates.getFirst());
    var names =
        candidates.stream()
            .map(candidate -> candidate.profile().name())
            .collect(Collectors.joining(", "));
    var picture =
        new Svg(new RadarDrawing(axes).of(candidates, Text.of("placement.radar.title", names)));
    picture.addClassName("radar-picture");
    var meaning = new Paragraph(Text.of("placement.radar.meaning"));
    meaning.addClassNames("quiet", "small");
    var beside = new Div(table(candidates, axes), meaning);
    beside.addClassName("radar-beside");
    getContent().addClassName("radar");
    getContent().add(picture, beside);
  }

  /** A row for each person, whose line and mark stand in front of the name. */
  private static Component table(List<Candidate> candidates, List<RadarAxis> axes) {
    var table = new NativeTable();
    table.addClassNames("fact-table", "radar-table");
    var head = table.getHead().addRow();
    head.addHeaderCell().setText(Text.of("placement.column.candidate"));
    axes.forEach(
        axis -> {
          var cell = head.addHeaderCell();
          cell.setText(axis.name());
          cell.addClassName("number");
        });
    for (var person = 0; person < candidates.size(); person++) {
      var candidate = candidates.get(person);
      var row = table.getBody().addRow();
      var who = new Div(new Svg(RadarDrawing.sample(person)), new Span(candidate.profile().name()));
      who.addClassName("radar-who");
      var name = row.addHeaderCell();
      name.getElement().setAttribute("scope", "row");
      name.add(who);
      for (var axis : axes) {
        var cell = row.addDataCell();
        cell.setText(Formats.decimal(axis.of100(candidate)));
        cell.addClassName("number");
        cell.getElement().setAttribute("data-label", axis.name());
      }
    }
    var scroll = new Div(table);
    scroll.addClassName("scroll");
    return scroll;
  }
}

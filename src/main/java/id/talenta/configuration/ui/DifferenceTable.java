package id.talenta.configuration.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.configuration.ConfigurationDifference;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import java.util.List;
import java.util.Optional;

/** Where files and database differ, place by place. */
final class DifferenceTable extends Composite<Div> {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN = 200;

  /**
   * Shows differences.
   *
   * @param filesKey title of the column with what the files say
   */
  DifferenceTable(List<ConfigurationDifference> differences, String filesKey) {
    var table = new NativeTable();
    table.addClassName("file-table");
    var head = table.getHead().addRow();
    for (var key : List.of("configuration.column.place", "configuration.column.now", filesKey)) {
      head.add(new NativeTableHeaderCell(Text.of(key)));
    }
    differences.stream()
        .limit(SHOWN)
        .forEach(difference -> table.getBody().add(row(difference, filesKey)));
    getContent().add(table);
    if (differences.size() > SHOWN) {
      getContent()
          .add(
              new Paragraph(
                  Text.of("configuration.more", Formats.count(differences.size() - SHOWN))));
    }
  }

  private static NativeTableRow row(ConfigurationDifference difference, String filesKey) {
    var file = new Span(Text.of("configuration.file", difference.file()));
    var place = new Span(place(difference));
    place.addClassNames("quiet", "small", "file-place");
    var where = new NativeTableCell(new Div(file, place));
    return new NativeTableRow(
        where,
        value(difference.database(), difference, "configuration.column.now"),
        value(difference.files(), difference, filesKey));
  }

  private static String place(ConfigurationDifference difference) {
    return difference.place().isEmpty()
        ? difference.file().fileName()
        : difference.file().fileName() + difference.place().replace("/", " › ");
  }

  private static NativeTableCell value(
      Optional<String> value, ConfigurationDifference difference, String labelKey) {
    var label = new Span(Text.of(labelKey));
    label.addClassNames("file-label", "quiet", "small");
    return new NativeTableCell(label, shown(value, difference));
  }

  private static Component shown(Optional<String> value, ConfigurationDifference difference) {
    return switch (difference.kind()) {
      case LAYOUT -> quiet("configuration.layout");
      case VALUE, DRAWING ->
          value.<Component>map(Span::new).orElseGet(() -> quiet("configuration.nothing"));
    };
  }

  private static Component quiet(String key) {
    var text = new Span(Text.of(key));
    text.addClassName("quiet");
    return text;
  }
}

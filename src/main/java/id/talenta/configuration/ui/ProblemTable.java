package id.talenta.configuration.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.platform.yaml.YamlProblem;
import java.util.List;

/** What is wrong with a folder that was sent: file, line, reason. */
final class ProblemTable extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  ProblemTable(List<YamlProblem> problems) {
    var table = new NativeTable();
    table.addClassNames("configuration-differences", "configuration-problems");
    var head = table.getHead().addRow();
    for (var key :
        List.of(
            "configuration.column.file",
            "configuration.column.line",
            "configuration.column.reason")) {
      head.add(new NativeTableHeaderCell(Text.of(key)));
    }
    for (var problem : problems) {
      table
          .getBody()
          .addRow()
          .add(
              new NativeTableCell(problem.file()),
              new NativeTableCell(Text.of("configuration.line", Formats.count(problem.line()))),
              new NativeTableCell(problem.reason(Language.current())));
    }
    getContent()
        .add(
            new Callout(Tone.BAD, Text.of("configuration.refused", Formats.count(problems.size()))),
            table);
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.yaml.YamlProblem;
import java.util.List;

/** What is wrong with configuration files that were sent: file, line, reason. */
public final class FileProblems extends Composite<Div> {
  private static final long serialVersionUID = 1L;

  /**
   * Shows problems; the screen loads {@code css/files.css}.
   *
   * @param sentence says what is refused, and what to do
   */
  public FileProblems(String sentence, List<YamlProblem> problems) {
    var table = new NativeTable();
    table.addClassNames("file-table", "file-problems");
    var head = table.getHead().addRow();
    for (var key : List.of("yaml.column.file", "yaml.column.line", "yaml.column.reason")) {
      head.add(new NativeTableHeaderCell(Text.of(key)));
    }
    for (var problem : problems) {
      table
          .getBody()
          .addRow()
          .add(
              new NativeTableCell(problem.file()),
              new NativeTableCell(Text.of("yaml.line", Formats.count(problem.line()))),
              new NativeTableCell(problem.reason(Language.current())));
    }
    getContent().add(new Callout(Tone.BAD, sentence), table);
  }
}

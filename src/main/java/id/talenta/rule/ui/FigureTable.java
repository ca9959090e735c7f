package id.talenta.rule.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;

/** Two columns: what, and a number. */
@Tag("table")
final class FigureTable extends HtmlContainer {
  private static final long serialVersionUID = 1L;

  private final Element body = new Element("tbody");

  FigureTable(String what, String number) {
    addClassNames("figures", "rule-figures");
    var head = new Element("thead");
    head.appendChild(line("th", what, number));
    getElement().appendChild(head, body);
  }

  void row(String what, String number) {
    body.appendChild(line("td", what, number));
  }

  private static Element line(String cell, String what, String number) {
    var line = new Element("tr");
    var first = new Element(cell);
    first.setText(what);
    var second = new Element(cell);
    second.appendChild(new Span(number).getElement());
    second.getClassList().add("number");
    line.appendChild(first, second);
    return line;
  }
}

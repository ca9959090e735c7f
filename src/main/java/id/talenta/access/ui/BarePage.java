package id.talenta.access.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.ui.ColourSwitch;
import id.talenta.platform.ui.LanguageSwitch;
import id.talenta.platform.ui.Text;

/** A page without the frame: what the product is on the one side, what to do on the other. */
final class BarePage extends Div {
  private static final long serialVersionUID = 1L;
  private static final int BOXES = 9;

  /** A page with this heading and sentence above its content. */
  BarePage(String titleKey, String sentence, Component... content) {
    addClassName("entrance");
    var titles = new Div(new H1(Text.of(titleKey)), new Paragraph(sentence));
    titles.addClassName("entrance-titles");
    var card = new Div(titles);
    card.addClassName("entrance-card");
    card.add(content);
    var tools = new Div(new LanguageSwitch(), new ColourSwitch());
    tools.addClassName("entrance-tools");
    var main = new Main(tools, card);
    main.addClassName("entrance-main");
    add(side(), main);
  }

  private static Div side() {
    var name = new Div(new Image("images/talenta.svg", ""), new Span("Talenta"));
    name.addClassName("entrance-name");
    var words = new Div(new Span(Text.of("access.product")));
    words.addClassName("entrance-words");
    var side = new Div(name, boxes(), words);
    side.addClassName("entrance-side");
    return side;
  }

  /** The nine boxes, as a picture. */
  private static Div boxes() {
    var boxes = new Div();
    boxes.addClassName("entrance-boxes");
    boxes.getElement().setAttribute("aria-hidden", "true");
    for (var box = 0; box < BOXES; box++) {
      boxes.add(new Span());
    }
    return boxes;
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;

/** A part of a page on a surface of its own, with a heading and perhaps actions. */
public final class Section extends Composite<com.vaadin.flow.component.html.Section> {
  private static final long serialVersionUID = 1L;

  private final Header header;
  private final Div actions = new Div();
  private final Div content = new Div();

  /** A part with a heading and this content. */
  public Section(String titleKey, Component... components) {
    this(new H2(Text.of(titleKey)), components);
  }

  private Section(H2 heading, Component... components) {
    header = new Header(heading, actions);
    header.addClassName("section-header");
    actions.addClassName("actions");
    actions.setVisible(false);
    content.addClassName("section-content");
    content.add(components);
    getContent().addClassName("section");
    getContent().add(header, content);
  }

  /** A part whose heading is no message: a name, a title from the data. */
  public static Section titled(String title, Component... components) {
    return new Section(new H2(title), components);
  }

  /** A part without a heading. */
  public static Section plain(Component... components) {
    var section = new Section(new H2(), components);
    section.header.setVisible(false);
    return section;
  }

  /** Puts buttons or links beside the heading. */
  public Section actions(Component... components) {
    actions.removeAll();
    actions.add(components);
    actions.setVisible(components.length > 0);
    return this;
  }

  /** Adds to the content. */
  public void add(Component... components) {
    content.add(components);
  }

  /** Puts this in place of the present content. */
  public void content(Component... components) {
    content.removeAll();
    content.add(components);
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;

/**
 * A screen: a heading that says what it shows, perhaps a sentence beneath and actions beside it,
 * then the content. The heading is also the title of the browser's tab.
 */
public abstract class Page extends Composite<Div> implements HasDynamicTitle {
  private static final long serialVersionUID = 1L;
  private static final String PRODUCT = "Talenta";

  private final H1 heading = new H1();
  private final Paragraph subtitle = new Paragraph();
  private final Div above = new Div();
  private final Div actions = new Div();
  private final Div content = new Div();

  /** A screen whose heading is set later, once it is known what it shows. */
  protected Page() {
    above.addClassName("page-above");
    above.setVisible(false);
    subtitle.addClassName("page-subtitle");
    subtitle.setVisible(false);
    actions.addClassName("page-actions");
    actions.setVisible(false);
    content.addClassName("page-content");
    var titles = new Div(above, heading, subtitle);
    titles.addClassName("page-titles");
    var header = new Header(titles, actions);
    header.addClassName("page-header");
    getContent().addClassName("page");
    getContent().add(header, content);
  }

  /** A screen with a fixed heading. */
  protected Page(String titleKey) {
    this();
    title(Text.of(titleKey));
  }

  /** Sets the heading: what the screen shows, such as a person's name. */
  protected final void title(String text) {
    heading.setText(text);
    getUI().ifPresent(screen -> screen.getPage().setTitle(getPageTitle()));
  }

  /** Sets the sentence beneath the heading; an empty one takes it away. */
  protected final void subtitle(String text) {
    subtitle.setText(text);
    subtitle.setVisible(!text.isEmpty());
  }

  /** Puts a way back (a link to the list) above the heading. */
  protected final void above(Component... components) {
    above.removeAll();
    above.add(components);
    above.setVisible(components.length > 0);
  }

  /** Sets the buttons beside the heading, the most important first. */
  protected final void actions(Component... buttons) {
    actions.removeAll();
    actions.add(buttons);
    actions.setVisible(buttons.length > 0);
  }

  /** Adds to the content. */
  protected final void add(Component... components) {
    content.add(components);
  }

  /** Puts this in place of the present content. */
  protected final void content(Component... components) {
    content.removeAll();
    content.add(components);
  }

  /** Lets the content use the whole width and height of the window, for grids and maps. */
  protected final void fill() {
    getContent().addClassName("page-fill");
  }

  @Override
  public String getPageTitle() {
    return titled(heading.getText());
  }

  /** The title of the browser's tab for a screen with this heading. */
  static String titled(String heading) {
    return heading + " · " + PRODUCT;
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;

/** Stands where a list has nothing to show: why, and what to do next. */
public final class EmptyState extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * Says why there is nothing.
   *
   * @param titleKey what is missing
   * @param textKey why, and what to do next
   * @param actions buttons or links to do it
   */
  public EmptyState(String titleKey, String textKey, Component... actions) {
    addClassName("empty-state");
    add(new H3(Text.of(titleKey)), new Paragraph(Text.of(textKey)));
    if (actions.length > 0) {
      var row = new Div(actions);
      row.addClassName("actions");
      add(row);
    }
  }
}

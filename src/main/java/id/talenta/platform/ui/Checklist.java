package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;

/** Steps to be taken, each done or still open. */
public final class Checklist extends UnorderedList {
  private static final long serialVersionUID = 1L;

  /** No steps yet. */
  public Checklist() {
    addClassName("checklist");
  }

  /**
   * Adds a step.
   *
   * @param done whether it has been taken
   * @param title what is to be done
   * @param detail how it stands
   * @param actions buttons or links to do it
   */
  public Checklist with(boolean done, String title, String detail, Component... actions) {
    var icon = done ? VaadinIcon.CHECK_CIRCLE.create() : VaadinIcon.CIRCLE_THIN.create();
    icon.getElement().setAttribute("role", "img");
    icon.getElement()
        .setAttribute("aria-label", Text.of(done ? "platform.step.done" : "platform.step.open"));
    var name = new Span(title);
    name.addClassName("checklist-title");
    var act = new Div(actions);
    act.addClassName("actions");
    var below = new Span(detail);
    below.addClassName("checklist-detail");
    var step = new ListItem(icon, name, act, below);
    step.setClassName("done", done);
    add(step);
    return this;
  }
}

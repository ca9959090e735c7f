package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;

/** What happened, one event beneath the other. */
public final class Timeline extends OrderedList {
  private static final long serialVersionUID = 1L;

  /** No events yet. */
  public Timeline() {
    addClassName("timeline");
  }

  /**
   * Adds an event.
   *
   * @param when as it is to be written
   * @param title what happened
   * @param detail who did it, in what office; perhaps empty
   * @param more documents, links
   */
  public Timeline with(String when, String title, String detail, Component... more) {
    var time = new Span(when);
    time.addClassName("timeline-when");
    var name = new Div(new Span(title));
    name.addClassName("timeline-title");
    var below = new Div(new Span(detail));
    below.addClassName("timeline-detail");
    below.setVisible(!detail.isEmpty());
    var what = new Div(name, below);
    what.addClassName("timeline-what");
    what.add(more);
    add(new ListItem(time, what));
    return this;
  }
}

package id.talenta.grid.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.router.QueryParameters;

/** What another feature shows the head of a unit beneath the people of the own unit. */
public interface UnitPart {
  /** Where it stands among the others; the smallest on top. */
  int order();

  /**
   * The part, for whoever looks at the screen now.
   *
   * @param address what the address says, so that a part can be narrowed
   */
  Component show(QueryParameters address);
}

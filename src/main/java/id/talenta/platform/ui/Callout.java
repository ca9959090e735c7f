package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;

/** A sentence that must not be overlooked, perhaps with what to do about it. */
public final class Callout extends Div {
  private static final long serialVersionUID = 1L;

  /** Shows a finished sentence. */
  public Callout(Tone tone, String sentence, Component... actions) {
    addClassNames("callout", "callout-" + tone.suffix());
    add(new Span(sentence));
    add(actions);
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.html.Span;

/** A word in a rounded field: a state, a filter that is on. */
public final class Chip extends Span {
  private static final long serialVersionUID = 1L;

  /** A chip that says nothing by its colour. */
  public Chip(String text) {
    this(text, Tone.NEUTRAL);
  }

  /** A chip whose colour says something, which its text says too. */
  public Chip(String text, Tone tone) {
    super(text);
    addClassNames("chip", "chip-" + tone.suffix());
  }
}

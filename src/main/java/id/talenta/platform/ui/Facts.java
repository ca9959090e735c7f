package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** Names and their values, one pair a line. */
public final class Facts extends DescriptionList {
  private static final long serialVersionUID = 1L;

  /** No pairs yet. */
  public Facts() {
    addClassName("facts");
  }

  /** Adds a pair; an empty value is shown as a dash. */
  public Facts with(String labelKey, String value) {
    return with(labelKey, new Span(value.isEmpty() ? "–" : value));
  }

  /** Adds a pair whose value may be unknown, which is shown as a dash. */
  public Facts with(String labelKey, Optional<String> value) {
    return with(labelKey, value.orElse(""));
  }

  /** Adds a pair whose value is more than text. */
  public Facts with(String labelKey, Component value) {
    add(new Term(Text.of(labelKey)), new Description(value));
    return this;
  }
}

package id.talenta.platform.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.Optional;

/** A number that matters, what it counts, and the way to what is behind it. */
public final class Metric {
  private Metric() {}

  /**
   * A number with its meaning.
   *
   * @param labelKey what it counts
   * @param value as it is to be written
   * @param detail a smaller line beneath, perhaps empty
   * @param path address of the list behind the number, when this person may see it
   */
  public static Component of(String labelKey, String value, String detail, Optional<String> path) {
    var label = new Span(Text.of(labelKey));
    label.addClassName("metric-label");
    var number = new Span(value);
    number.addClassName("metric-value");
    var below = new Span(detail);
    below.addClassName("metric-detail");
    below.setVisible(!detail.isEmpty());
    if (path.isPresent()) {
      var link = new Anchor(path.get());
      link.add(label, number, below);
      link.addClassName("metric");
      return link;
    }
    var plain = new Div(label, number, below);
    plain.addClassName("metric");
    return plain;
  }

  /** Metrics side by side, as many as fit. */
  public static Div row(Component... metrics) {
    var row = new Div(metrics);
    row.addClassName("metrics");
    return row;
  }
}

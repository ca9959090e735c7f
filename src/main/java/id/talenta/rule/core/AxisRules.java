package id.talenta.rule.core;

import java.math.BigDecimal;
import java.util.List;

/**
 * How one axis is measured.
 *
 * @param axis which
 * @param cutoffs its cut-offs
 * @param components its parts; the weights of their leaves sum to 100
 */
public record AxisRules(Axis axis, Cutoffs cutoffs, List<Component> components) {
  /** Copies the parts. */
  public AxisRules {
    components = List.copyOf(components);
  }

  /** The leaves, in order. */
  public List<Component.Indicator> indicators() {
    return components.stream().flatMap(component -> component.indicators().stream()).toList();
  }

  /** The sum of the leaves' weights, which must be 100. */
  public BigDecimal weight() {
    return components.stream().map(Component::weight).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}

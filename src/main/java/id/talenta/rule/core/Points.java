package id.talenta.rule.core;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** How a raw value becomes points. */
public sealed interface Points {

  /**
   * Parts of the number line, in rising order, without gaps or overlaps.
   *
   * @param bands the parts
   * @param lowerInclusive whether a value that equals a band's lower end is in it (half-open
   *     upwards, the usual form) or in the band below
   */
  record Bands(List<Band> bands, boolean lowerInclusive) implements Points {
    /** Copies the bands. */
    public Bands {
      bands = List.copyOf(bands);
    }
  }

  /**
   * Points for each code.
   *
   * @param points the codes with their points
   */
  record Codes(Map<String, BigDecimal> points) implements Points {}

  /** The value itself is the points, held within 0 and the indicator's scale. */
  record Linear() implements Points {}
}

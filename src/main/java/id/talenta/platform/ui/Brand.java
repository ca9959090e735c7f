package id.talenta.platform.ui;

import java.util.Optional;

/**
 * How a region shows itself.
 *
 * @param name its full name, such as {@code Kabupaten Ogan Komering Ilir}
 * @param emblem address of its coat of arms: a static file of the product or a {@code data:} URI
 * @param colours its colours, if it has any
 */
public record Brand(String name, Optional<String> emblem, Optional<Colours> colours) {

  /**
   * A region's colours, each as {@code #rrggbb}.
   *
   * @param primary dark enough for white text on it
   * @param accent goes beside the primary
   */
  public record Colours(String primary, String accent) {}
}

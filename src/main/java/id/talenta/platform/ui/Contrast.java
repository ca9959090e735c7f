package id.talenta.platform.ui;

/** How well two colours can be told apart, after WCAG 2.2. */
public final class Contrast {
  /** What text of normal size needs against what is behind it (1.4.3). */
  public static final double TEXT = 4.5;

  private static final double FLARE = 0.05;

  private Contrast() {}

  /**
   * The contrast of two colours, each as {@code #rrggbb}.
   *
   * @return 1 for the same colour, 21 for black on white
   */
  public static double of(String one, String other) {
    var first = luminance(one) + FLARE;
    var second = luminance(other) + FLARE;
    return Math.max(first, second) / Math.min(first, second);
  }

  private static double luminance(String colour) {
    return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
  }

  private static double channel(String colour, int start) {
    var share = Integer.parseInt(colour, start, start + 2, 16) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}

package id.talenta.platform.ui;

/**
 * A region's colour as the frame uses it, changed as little as it takes to be read.
 *
 * @param tag what the region's white name stands on, in light and dark alike
 * @param onDark a line of the same hue on the dark frame
 */
record RegionColour(String tag, String onDark) {
  private static final String WHITE = "#ffffff";
  private static final String BLACK = "#000000";

  /** A little lighter than the frame is in dark mode: what can be told apart here, can there. */
  static final String DARK_FRAME = "#22282b";

  private static final int STEPS = 50;
  private static final int CHANNELS = 3;
  private static final int MOST = 255;

  /** Fits a colour, given as {@code #rrggbb}. */
  static RegionColour of(String colour) {
    return new RegionColour(moved(colour, BLACK, WHITE), moved(colour, WHITE, DARK_FRAME));
  }

  /** The colour, moved towards another until it can be told from what it meets. */
  private static String moved(String colour, String towards, String meets) {
    var step = 0;
    var moved = colour;
    while (Contrast.of(moved, meets) < Contrast.TEXT && step < STEPS) {
      step++;
      moved = mixed(colour, towards, (double) step / STEPS);
    }
    return moved;
  }

  private static String mixed(String colour, String other, double share) {
    var mixed = new StringBuilder("#");
    for (var channel = 0; channel < CHANNELS; channel++) {
      var start = 1 + 2 * channel;
      var from = Integer.parseInt(colour, start, start + 2, 16);
      var to = Integer.parseInt(other, start, start + 2, 16);
      var value = Math.clamp(Math.round(from + (to - from) * share), 0, MOST);
      mixed.append(String.format("%02x", value));
    }
    return mixed.toString();
  }
}

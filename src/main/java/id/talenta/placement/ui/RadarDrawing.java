package id.talenta.placement.ui;

import static id.talenta.platform.Markup.escaped;

import id.talenta.succession.Candidate;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Draws a radar as SVG. Each person has a colour, a kind of line and a kind of mark, so that they
 * are told apart without colours, too.
 */
final class RadarDrawing {
  /** As many people as there are marks. */
  static final int MOST = 5;

  private static final int CENTRE_X = 200;
  private static final int CENTRE_Y = 140;
  private static final int RADIUS = 104;
  private static final int LABEL_RADIUS = 119;
  private static final int[] RINGS = {25, 50, 75, 100};
  private static final double WHOLE = 100;
  private static final double NEAR_MIDDLE = 0.2;

  private final List<RadarAxis> axes;

  RadarDrawing(List<RadarAxis> axes) {
    this.axes = axes;
  }

  /**
   * The drawing.
   *
   * @param title what it shows, for those who listen
   */
  String of(List<Candidate> candidates, String title) {
    return """
    <svg viewBox="0 0 400 282" role="img" class="radar-svg"><title>%s</title>
    %s%s%s%s
    </svg>\
    """
        .formatted(escaped(title), rings(), spokes(), shapes(candidates), labels());
  }

  /** A short piece of somebody's line with the mark in its middle. */
  static String sample(int person) {
    return """
    <svg viewBox="0 0 36 14" class="radar-sample" aria-hidden="true">
    <g class="radar-person radar-person-%d"><polyline class="radar-line" points="1,7 35,7"/>%s</g>
    </svg>\
    """
        .formatted(person + 1, mark(person, 18, 7));
  }

  private String rings() {
    return IntStream.of(RINGS)
        .mapToObj(
            ring ->
                "<polygon class=\"radar-ring%s\" points=\"%s\"/>"
                    .formatted(
                        ring == WHOLE ? " radar-standard" : "",
                        IntStream.range(0, axes.size())
                            .mapToObj(axis -> point(axis, RADIUS * ring / WHOLE))
                            .collect(Collectors.joining(" "))))
        .collect(Collectors.joining());
  }

  private String spokes() {
    return IntStream.range(0, axes.size())
        .mapToObj(
            axis ->
                number(
                    "<line class=\"radar-spoke\" x1=\"%d\" y1=\"%d\" x2=\"%.1f\" y2=\"%.1f\"/>",
                    CENTRE_X, CENTRE_Y, x(axis, RADIUS), y(axis, RADIUS)))
        .collect(Collectors.joining());
  }

  private String shapes(List<Candidate> candidates) {
    return IntStream.range(0, candidates.size())
        .mapToObj(person -> shape(candidates.get(person), person))
        .collect(Collectors.joining());
  }

  private String shape(Candidate candidate, int person) {
    var points =
        IntStream.range(0, axes.size())
            .mapToObj(axis -> point(axis, distance(candidate, axis)))
            .collect(Collectors.joining(" "));
    var marks =
        IntStream.range(0, axes.size())
            .mapToObj(
                axis ->
                    mark(
                        person,
                        x(axis, distance(candidate, axis)),
                        y(axis, distance(candidate, axis))))
            .collect(Collectors.joining());
    return "<g class=\"radar-person radar-person-%d\"><polygon class=\"radar-line\" points=\"%s\"/>%s</g>"
        .formatted(person + 1, points, marks);
  }

  private double distance(Candidate candidate, int axis) {
    return axes.get(axis).of100(candidate).multiply(BigDecimal.valueOf(RADIUS)).doubleValue()
        / WHOLE;
  }

  private static String mark(int person, double x, double y) {
    var shape =
        switch (person) {
          case 0 -> "<circle r=\"4.5\"/>";
          case 1 -> "<rect x=\"-4\" y=\"-4\" width=\"8\" height=\"8\"/>";
          case 2 -> "<polygon points=\"0,-5.5 5.2,4 -5.2,4\"/>";
          case 3 -> "<polygon points=\"0,-5.8 5.8,0 0,5.8 -5.8,0\"/>";
          default -> "<path d=\"M-4,-4 L4,4 M-4,4 L4,-4\" class=\"radar-cross\"/>";
        };
    return number("<g class=\"radar-mark\" transform=\"translate(%.1f %.1f)\">%s</g>", x, y, shape);
  }

  private String labels() {
    return IntStream.range(0, axes.size())
        .mapToObj(
            axis ->
                number(
                    "<text class=\"radar-label\" x=\"%.1f\" y=\"%.1f\""
                        + " text-anchor=\"%s\">%s</text>",
                    x(axis, LABEL_RADIUS),
                    y(axis, LABEL_RADIUS) + 4,
                    anchor(axis),
                    escaped(axes.get(axis).name())))
        .collect(Collectors.joining());
  }

  private String anchor(int axis) {
    var side = Math.cos(angle(axis));
    if (Math.abs(side) < NEAR_MIDDLE) {
      return "middle";
    }
    return side > 0 ? "start" : "end";
  }

  private String point(int axis, double distance) {
    return number("%.1f,%.1f", x(axis, distance), y(axis, distance));
  }

  private double x(int axis, double distance) {
    return CENTRE_X + distance * Math.cos(angle(axis));
  }

  private double y(int axis, double distance) {
    return CENTRE_Y + distance * Math.sin(angle(axis));
  }

  /** The first stands on top, the others follow clockwise. */
  private double angle(int axis) {
    return 2 * Math.PI * axis / axes.size() - Math.PI / 2;
  }

  private static String number(String format, Object... arguments) {
    return String.format(Locale.ROOT, format, arguments);
  }
}

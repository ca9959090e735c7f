package id.talenta.demo.core;

/**
 * What somebody really has, from which the evidence is drawn.
 *
 * @param performance around 0, standard deviation 1
 * @param potential around 0, standard deviation 1; goes a little with performance
 */
record Talent(double performance, double potential) {
  private static final double COMMON = 0.35;

  /** Somebody's talent; those who lead have been chosen for it, a little. */
  static Talent of(Line line, Dice dice) {
    var head = line == Line.LEADER ? 0.35 : 0;
    var performance = dice.normal();
    var own = Math.sqrt(1 - COMMON * COMMON) * dice.normal();
    return new Talent(performance + head, COMMON * performance + own + head);
  }
}

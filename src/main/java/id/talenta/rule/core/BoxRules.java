package id.talenta.rule.core;

import java.util.List;

/**
 * One of the nine boxes.
 *
 * @param number 1–9; 9 is the best
 * @param performance grade of performance
 * @param potential grade of potential
 * @param name its name
 * @param actions what is recommended for the people in it
 */
public record BoxRules(
    int number, Grade performance, Grade potential, LocalText name, List<LocalText> actions) {
  /** Copies the actions. */
  public BoxRules {
    actions = List.copyOf(actions);
  }
}

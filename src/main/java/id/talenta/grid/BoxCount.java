package id.talenta.grid;

import java.util.Optional;

/**
 * How many people are in a box.
 *
 * @param number the box, 1–9
 * @param people how many
 * @param change how many more than in the run before; none without one
 */
public record BoxCount(int number, int people, Optional<Integer> change) {}

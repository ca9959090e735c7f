package id.talenta.grid;

import java.util.List;
import java.util.Optional;

/**
 * The nine boxes of a run, as far as the reader may see the people and the filter keeps them.
 *
 * @param run the run
 * @param people how many people are in the boxes together
 * @param boxes all nine, from 1 to 9
 * @param previous the run before, which the changes are against
 */
public record GridPicture(
    MappingRun run, int people, List<BoxCount> boxes, Optional<MappingRun> previous) {
  /** Copies the list. */
  public GridPicture {
    boxes = List.copyOf(boxes);
  }

  /** The box with this number, 1–9. */
  public BoxCount box(int number) {
    return boxes.get(number - 1);
  }
}

package id.talenta.grid;

import id.talenta.people.PeopleFilter;
import java.util.Set;

/**
 * Which of a run's people are wanted; what is empty does not narrow. Units, posts and education are
 * the present ones.
 *
 * @param people by what they are and where they work
 * @param boxes boxes of record, 1–9
 */
public record GridFilter(PeopleFilter people, Set<Integer> boxes) {
  /** Everybody. */
  public static final GridFilter ALL = new GridFilter(PeopleFilter.ALL, Set.of());

  /** Copies the boxes. */
  public GridFilter {
    boxes = Set.copyOf(boxes);
  }

  /** Those of these people in these boxes. */
  public GridFilter in(Set<Integer> wanted) {
    return new GridFilter(people, wanted);
  }
}

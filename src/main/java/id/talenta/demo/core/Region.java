package id.talenta.demo.core;

import java.time.LocalDate;
import java.util.List;

/**
 * A made-up region.
 *
 * @param plan how it was laid out
 * @param today the day it was made for
 * @param units units, those above before those below
 * @param posts positions, those reported to before those reporting
 * @param people civil servants
 */
public record Region(
    RegionPlan plan, LocalDate today, List<Unit> units, List<Post> posts, List<Person> people) {
  /** Copies the lists. */
  public Region {
    units = List.copyOf(units);
    posts = List.copyOf(posts);
    people = List.copyOf(people);
  }
}

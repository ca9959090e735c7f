package id.talenta.agreement.mentoring;

import java.util.List;

/**
 * Who takes part in a session or an internship, as the host may see it.
 *
 * @param people those whom the region discloses
 * @param others how many more there are
 */
public record DisclosedGroup(List<Participant> people, int others) {
  /** Nobody. */
  public static final DisclosedGroup NOBODY = new DisclosedGroup(List.of(), 0);

  /** Copies the list. */
  public DisclosedGroup {
    people = List.copyOf(people);
  }

  /** How many there are. */
  public int size() {
    return people.size() + others;
  }
}

package id.talenta.agreement.mentoring;

import java.util.List;

/**
 * Who takes part in a session or an internship, as the host may see it.
 *
 * @param people those whom the region discloses
 * @param turnout how many of all of them came, in numbers alone
 */
public record DisclosedGroup(List<Participant> people, Turnout turnout) {
  /** Nobody. */
  public static final DisclosedGroup NOBODY = new DisclosedGroup(List.of(), Turnout.NOBODY);

  /** Copies the list. */
  public DisclosedGroup {
    people = List.copyOf(people);
  }

  /** How many there are whom the region does not disclose. */
  public int others() {
    return turnout.expected() - people.size();
  }

  /** How many there are. */
  public int size() {
    return turnout.expected();
  }
}

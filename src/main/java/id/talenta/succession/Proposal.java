package id.talenta.succession;

import java.util.List;
import java.util.UUID;

/**
 * What the committee proposes.
 *
 * @param people the people in the committee's order, at most three
 * @param reason why; needed when they are not simply the first of the computed order
 */
public record Proposal(List<UUID> people, String reason) {
  /** The most names that go to the regional head; a region may choose fewer. */
  public static final int NAMES = 3;

  /** Copies the list. */
  public Proposal {
    people = List.copyOf(people);
  }
}

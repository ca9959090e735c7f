package id.talenta.succession;

import id.talenta.succession.core.Phrase;
import java.util.List;
import java.util.Optional;

/**
 * Somebody looked at alone, for a vacancy.
 *
 * @param profile who it is
 * @param candidate scores and requirements; none when the person stands in no box
 * @param obstacles why the list of candidates does not have this person; none when it may
 */
public record Assessed(Profile profile, Optional<Candidate> candidate, List<Phrase> obstacles) {
  /** Copies the list. */
  public Assessed {
    obstacles = List.copyOf(obstacles);
  }
}

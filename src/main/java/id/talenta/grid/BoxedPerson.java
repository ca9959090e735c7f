package id.talenta.grid;

import id.talenta.people.PersonSummary;
import id.talenta.platform.scope.ShownPerson;
import java.util.UUID;

/**
 * A person in a list of a run's results.
 *
 * @param person who
 * @param box where the person stands
 * @param missing how many indicators had nothing to score
 */
public record BoxedPerson(PersonSummary person, PersonBox box, int missing) implements ShownPerson {
  @Override
  public UUID shownPerson() {
    return person.id();
  }
}

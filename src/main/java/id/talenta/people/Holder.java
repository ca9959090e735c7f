package id.talenta.people;

import id.talenta.platform.scope.ShownPerson;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Who holds a post.
 *
 * @param positionId the post
 * @param id the person
 * @param nip number
 * @param name name with titles
 * @param since since when
 */
public record Holder(UUID positionId, UUID id, Nip nip, String name, Optional<LocalDate> since)
    implements ShownPerson {
  @Override
  public UUID shownPerson() {
    return id;
  }
}

package id.talenta.people;

import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.scope.ShownPerson;
import java.util.Optional;
import java.util.UUID;

/**
 * A civil servant as lists show one.
 *
 * @param id key
 * @param nip number
 * @param name name with titles
 * @param employment PNS or PPPK
 * @param unit name of the unit
 * @param position title of the post
 * @param kind kind of the post
 * @param level level of the post
 * @param rank present rank
 * @param education highest level of education
 */
public record PersonSummary(
    UUID id,
    Nip nip,
    String name,
    Employment employment,
    Optional<String> unit,
    Optional<String> position,
    Optional<PositionKind> kind,
    Optional<PositionLevel> level,
    Optional<Pangkat> rank,
    Education education)
    implements ShownPerson {
  @Override
  public UUID shownPerson() {
    return id;
  }
}

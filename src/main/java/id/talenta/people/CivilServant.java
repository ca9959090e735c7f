package id.talenta.people;

import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.scope.ShownPerson;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A civil servant (pegawai ASN).
 *
 * @param id key
 * @param nip number
 * @param name name with titles
 * @param employment PNS or PPPK
 * @param sex from the NIP; for aggregates only
 * @param bornOn from the NIP
 * @param rank present rank
 * @param rankSince since when (terhitung mulai tanggal)
 * @param education highest level
 * @param educationField its field of study; may be empty
 * @param unitId unit in which the person serves
 * @param positionId post that the person holds
 * @param positionSince since when
 * @param kind kind of that post
 * @param level level of that post
 * @param appointedOn first day of service, from the NIP
 * @param leftOn last day of service, once it is known
 */
public record CivilServant(
    UUID id,
    Nip nip,
    String name,
    Employment employment,
    Sex sex,
    LocalDate bornOn,
    Optional<Pangkat> rank,
    Optional<LocalDate> rankSince,
    Education education,
    String educationField,
    Optional<UUID> unitId,
    Optional<UUID> positionId,
    Optional<LocalDate> positionSince,
    Optional<PositionKind> kind,
    Optional<PositionLevel> level,
    LocalDate appointedOn,
    Optional<LocalDate> leftOn)
    implements ShownPerson {
  @Override
  public UUID shownPerson() {
    return id;
  }
}

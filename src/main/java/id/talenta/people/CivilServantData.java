package id.talenta.people;

import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionCode;
import id.talenta.organization.UnitCode;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What an import or a form says of a civil servant. Birth, sex and appointment come from the NIP.
 *
 * @param nip number, which tells the person from others
 * @param name name with titles
 * @param employment PNS or PPPK
 * @param rank present rank
 * @param rankSince since when
 * @param education highest level
 * @param educationField its field of study; may be empty
 * @param unit unit in which the person serves
 * @param position post that the person holds
 * @param positionSince since when
 */
public record CivilServantData(
    Nip nip,
    String name,
    Employment employment,
    Optional<Pangkat> rank,
    Optional<LocalDate> rankSince,
    Education education,
    String educationField,
    UnitCode unit,
    Optional<PositionCode> position,
    Optional<LocalDate> positionSince) {}

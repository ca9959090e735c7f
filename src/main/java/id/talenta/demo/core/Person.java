package id.talenta.demo.core;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import id.talenta.people.Employment;
import id.talenta.people.Nip;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A made-up civil servant.
 *
 * @param id key
 * @param nip number
 * @param name name, with a family name that says it is made up
 * @param employment PNS or PPPK
 * @param rank rank or golongan
 * @param rankSince day from which
 * @param education highest education
 * @param field its field of study
 * @param unit code of the unit
 * @param post code of the post
 * @param postSince day from which
 * @param level level of the post
 * @param appointedOn first day of service
 * @param history posts, the oldest first; the last one is the present
 * @param facts evidence
 */
public record Person(
    UUID id,
    Nip nip,
    String name,
    Employment employment,
    String rank,
    LocalDate rankSince,
    Education education,
    String field,
    String unit,
    String post,
    LocalDate postSince,
    PositionLevel level,
    LocalDate appointedOn,
    List<HistoryEntry> history,
    List<Fact> facts) {}

package id.talenta.succession;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Who a candidate was when the list was prepared.
 *
 * @param name name with titles
 * @param nip number
 * @param post title of the post
 * @param unitName unit
 * @param level level of the post
 * @param rank rank
 * @param education highest level of education
 * @param educationField its field
 * @param retiresOn last day in service if appointed to the target's level
 */
public record Profile(
    String name,
    String nip,
    String post,
    String unitName,
    Optional<PositionLevel> level,
    Optional<String> rank,
    Education education,
    String educationField,
    Optional<LocalDate> retiresOn) {}

package id.talenta.agreement.mentoring;

import java.util.UUID;

/**
 * One of the region's people, to be chosen.
 *
 * @param id key of the person's record
 * @param name name with titles
 * @param post the person's post; perhaps empty
 */
public record Staff(UUID id, String name, String post) {}

package id.talenta.agreement.mentoring;

import java.util.UUID;

/**
 * A place at the host for one of the region's people.
 *
 * @param id its key
 * @param agreement of which agreement
 * @param data what is planned
 * @param state how it stands
 * @param version grows with every change
 */
public record Internship(
    UUID id, UUID agreement, InternshipData data, InternshipState state, int version) {}

package id.talenta.organization;

import java.util.Optional;
import java.util.UUID;

/**
 * A unit of the region's organisation (unit kerja).
 *
 * @param id its key
 * @param code its short name in the region's files
 * @param name its name
 * @param parentId the unit above it; the top has none
 * @param kind what it is: Dinas, Badan, Bidang
 * @param sortOrder its place among its siblings
 */
public record OrganizationUnit(
    UUID id, UnitCode code, String name, Optional<UUID> parentId, UnitKind kind, int sortOrder) {}

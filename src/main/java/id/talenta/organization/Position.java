package id.talenta.organization;

import java.util.Optional;
import java.util.UUID;

/**
 * A position (jabatan) with the standard that its holder must meet.
 *
 * @param id its key
 * @param code its short name in the region's files
 * @param title its name
 * @param unitId the unit it belongs to
 * @param reportsToId the position above it
 * @param kind its kind
 * @param level its level
 * @param positionClass its class (kelas jabatan), 1 to 17
 * @param headcount how many holders the workload asks for (analisis beban kerja)
 * @param critical whether the organisation's goals hang on it (jabatan kritikal)
 * @param standard what its holder must meet
 */
public record Position(
    UUID id,
    PositionCode code,
    String title,
    UUID unitId,
    Optional<UUID> reportsToId,
    PositionKind kind,
    PositionLevel level,
    int positionClass,
    int headcount,
    boolean critical,
    PositionStandard standard) {}

package id.talenta.organization;

import java.util.Optional;

/**
 * What an import or a form says of a position.
 *
 * @param code its short name, which tells it from others
 * @param title its name
 * @param unit the unit it belongs to
 * @param reportsTo the position above it
 * @param kind its kind
 * @param level its level
 * @param positionClass its class, 1 to 17
 * @param headcount how many holders the workload asks for, 1 to 10,000
 * @param critical whether the organisation's goals hang on it
 * @param standard what its holder must meet
 */
public record PositionData(
    PositionCode code,
    String title,
    UnitCode unit,
    Optional<PositionCode> reportsTo,
    PositionKind kind,
    PositionLevel level,
    int positionClass,
    int headcount,
    boolean critical,
    PositionStandard standard) {}

package id.talenta.organization;

import java.util.Optional;

/**
 * What an import or a form says of a unit.
 *
 * @param code its short name, which tells it from others
 * @param name its name
 * @param parent the unit above it; the top has none
 * @param kind what it is
 */
public record UnitData(UnitCode code, String name, Optional<UnitCode> parent, UnitKind kind) {}

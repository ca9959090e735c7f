package id.talenta.succession.core;

import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Time that somebody served at a level.
 *
 * @param level the level
 * @param from first day
 * @param until last day; none while it lasts
 * @param acting whether only as acting holder (Plt), which does not count
 */
public record ServiceTerm(
    PositionLevel level, LocalDate from, Optional<LocalDate> until, boolean acting) {}

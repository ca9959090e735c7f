package id.talenta.demo.core;

import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A post that somebody has or had.
 *
 * @param id key
 * @param title title of the post
 * @param unit name of the unit
 * @param level level of the post
 * @param startedOn first day
 * @param endedOn last day, if it has ended
 * @param acting whether it was held beside the own post (Plt)
 */
public record HistoryEntry(
    UUID id,
    String title,
    String unit,
    PositionLevel level,
    LocalDate startedOn,
    Optional<LocalDate> endedOn,
    boolean acting) {}

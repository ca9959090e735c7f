package id.talenta.people;

import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A post that a civil servant holds or has held (riwayat jabatan).
 *
 * @param civilServantId whose
 * @param title name of the post, as it was then
 * @param unitName unit, as it was named then
 * @param kind kind
 * @param level level
 * @param startedOn first day
 * @param endedOn last day; none while it is held
 * @param acting whether as acting holder (Plt)
 */
public record HeldPosition(
    UUID civilServantId,
    String title,
    String unitName,
    PositionKind kind,
    PositionLevel level,
    LocalDate startedOn,
    Optional<LocalDate> endedOn,
    boolean acting) {}

package id.talenta.agreement;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A reminder that the end of an agreement comes near.
 *
 * @param agreement of which
 * @param partner with whom
 * @param endsOn its last day
 * @param days so many days before it the reminder was made: 90, 30 or 7
 */
public record AgreementReminder(UUID agreement, Partner partner, LocalDate endsOn, int days) {

  /** Days left, the last one counted; never less than nothing. */
  public long daysLeft(LocalDate today) {
    return Math.max(0, ChronoUnit.DAYS.between(today, endsOn));
  }
}

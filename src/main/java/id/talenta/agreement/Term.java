package id.talenta.agreement;

import java.time.LocalDate;

/**
 * How long an agreement binds.
 *
 * @param startsOn its first day
 * @param endsOn its last day
 */
public record Term(LocalDate startsOn, LocalDate endsOn) {

  /** Whether it ends after it starts. */
  public boolean isInOrder() {
    return endsOn.isAfter(startsOn);
  }
}

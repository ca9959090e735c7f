package id.talenta.agreement.mentoring;

import java.time.LocalDate;

/**
 * What is planned of an internship; who comes is the region's to say.
 *
 * @param place unit of the host
 * @param purpose what is to be learnt
 * @param supervisor the host's person in charge
 * @param startsOn first day
 * @param endsOn last day
 */
public record InternshipData(
    String place, String purpose, String supervisor, LocalDate startsOn, LocalDate endsOn) {

  /** Takes blanks away. */
  public InternshipData {
    place = place.strip();
    purpose = purpose.strip();
    supervisor = supervisor.strip();
  }
}

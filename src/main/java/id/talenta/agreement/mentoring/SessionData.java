package id.talenta.agreement.mentoring;

import java.time.LocalDate;

/**
 * What is planned of a session.
 *
 * @param heldOn on which day
 * @param topic about what
 * @param place where, or by which call
 * @param mentors the host's experts, in words
 */
public record SessionData(LocalDate heldOn, String topic, String place, String mentors) {

  /** Takes blanks away. */
  public SessionData {
    topic = topic.strip();
    place = place.strip();
    mentors = mentors.strip();
  }
}

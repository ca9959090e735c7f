package id.talenta.agreement.mentoring;

import java.util.Collection;

/**
 * How many were to take part in a session and how many came, as far as the region has recorded it.
 *
 * @param expected how many are on the list
 * @param attended how many of them came
 * @param absent how many of them did not come
 */
public record Turnout(int expected, int attended, int absent) {
  /** Nobody was to take part. */
  public static final Turnout NOBODY = new Turnout(0, 0, 0);

  /** Counts. */
  public static Turnout of(Collection<Participant> people) {
    return new Turnout(
        people.size(), with(people, Attendance.ATTENDED), with(people, Attendance.ABSENT));
  }

  /** How many are on the list of whom nobody has said whether they came. */
  public int unrecorded() {
    return expected - attended - absent;
  }

  /** Both together. */
  public Turnout plus(Turnout other) {
    return new Turnout(expected + other.expected, attended + other.attended, absent + other.absent);
  }

  private static int with(Collection<Participant> people, Attendance attendance) {
    return (int) people.stream().filter(each -> each.attendance() == attendance).count();
  }
}

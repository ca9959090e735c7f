package id.talenta.agreement.mentoring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody of the region who takes part.
 *
 * @param id key of the participation
 * @param subject the session or internship
 * @param name the person's name
 * @param post the person's post, such as {@code Camat Kayuagung}
 * @param disclosedAt since when the host may see this person; nothing when it may not
 * @param report what the person reports of an internship; perhaps empty
 * @param assessment what the host says of the internship; perhaps empty
 * @param assessedOn when it said so
 * @param attendance whether the person came to the session
 */
public record Participant(
    UUID id,
    UUID subject,
    String name,
    String post,
    Optional<Instant> disclosedAt,
    String report,
    String assessment,
    Optional<LocalDate> assessedOn,
    Attendance attendance) {

  /** Whether the host may see this person. */
  public boolean isDisclosed() {
    return disclosedAt.isPresent();
  }
}

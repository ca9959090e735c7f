package id.talenta.agreement;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Something that happened to an agreement.
 *
 * @param id its key
 * @param action what was done; nothing for the beginning of the talks
 * @param stage how far the agreement had come after it
 * @param occurredOn the day on which it happened
 * @param note what belongs to it: a number, who signed, a reason; perhaps empty
 * @param documentId the document that proves it
 * @param changed what of the contents it changed
 * @param actorName who entered it
 * @param recordedAt when it was entered
 */
public record AgreementEvent(
    UUID id,
    Optional<AgreementAction> action,
    AgreementStage stage,
    LocalDate occurredOn,
    String note,
    Optional<UUID> documentId,
    Set<ContentsField> changed,
    String actorName,
    Instant recordedAt) {

  /** Copies the fields. */
  public AgreementEvent {
    changed = Set.copyOf(changed);
  }
}

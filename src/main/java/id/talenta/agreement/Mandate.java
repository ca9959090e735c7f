package id.talenta.agreement;

import java.util.Optional;
import java.util.UUID;

/**
 * By what right somebody signs.
 *
 * @param kind what it rests on
 * @param reference number and day of the paper that proves it; may be empty for the office itself
 * @param documentId that paper as PDF; nothing for the office itself
 */
public record Mandate(MandateKind kind, String reference, Optional<UUID> documentId) {

  /** By the office itself. */
  public static Mandate office() {
    return new Mandate(MandateKind.OFFICE, "", Optional.empty());
  }

  boolean isProven() {
    return !kind.needsPaper() || (!reference.isBlank() && documentId.isPresent());
  }
}

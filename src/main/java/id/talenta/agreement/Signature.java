package id.talenta.agreement;

import java.time.LocalDate;
import java.util.UUID;

/**
 * One party's signature.
 *
 * @param party for whom
 * @param signatory who signed
 * @param office in which office, such as {@code Bupati Ogan Komering Ilir}
 * @param mandate by what right
 * @param signedOn when
 * @param documentId the signed text, as PDF
 */
public record Signature(
    Party party,
    String signatory,
    String office,
    Mandate mandate,
    LocalDate signedOn,
    UUID documentId) {

  boolean isComplete() {
    return !signatory.isBlank() && !office.isBlank();
  }
}

package id.talenta.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A document that comes with a step.
 *
 * @param documentId the file
 * @param kind what it is
 */
record Paper(UUID documentId, DocumentKind kind) {

  /** The documents that come with a step. */
  static List<Paper> of(AgreementStep step) {
    var papers = new ArrayList<Paper>();
    kind(step)
        .flatMap(kind -> step.document().map(document -> new Paper(document, kind)))
        .ifPresent(papers::add);
    if (step instanceof AgreementStep.Sign sign) {
      sign.signature()
          .mandate()
          .documentId()
          .map(document -> new Paper(document, DocumentKind.MANDATE))
          .ifPresent(papers::add);
    }
    return papers;
  }

  private static Optional<DocumentKind> kind(AgreementStep step) {
    return switch (step) {
      case AgreementStep.AgreeMemorandum ignored -> Optional.of(DocumentKind.MEMORANDUM);
      case AgreementStep.Draft ignored -> Optional.of(DocumentKind.TEXT);
      case AgreementStep.Revise ignored -> Optional.of(DocumentKind.TEXT);
      case AgreementStep.ApproveByCouncil ignored -> Optional.of(DocumentKind.COUNCIL_APPROVAL);
      case AgreementStep.Sign ignored -> Optional.of(DocumentKind.SIGNED_TEXT);
      case AgreementStep.Amend ignored -> Optional.of(DocumentKind.ADDENDUM);
      case AgreementStep.Extend ignored -> Optional.of(DocumentKind.ADDENDUM);
      case AgreementStep.End ignored -> Optional.of(DocumentKind.NOTICE);
      case AgreementStep.HandOver ignored -> Optional.of(DocumentKind.RECEIPT);
      case AgreementStep.Erase ignored -> Optional.of(DocumentKind.CERTIFICATE);
      case AgreementStep.Conclude ignored -> Optional.empty();
      case AgreementStep.Activate ignored -> Optional.empty();
      case AgreementStep.ApproachEnd ignored -> Optional.empty();
      case AgreementStep.Expire ignored -> Optional.empty();
    };
  }
}

package id.talenta.agreement;

import id.talenta.document.DocumentService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The documents of agreements with their versions, in the host's scope. */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class AgreementPaperService {
  private final AgreementDocumentRepository places;
  private final DocumentService documents;
  private final Clock clock;

  AgreementPaperService(
      AgreementDocumentRepository places, DocumentService documents, Clock clock) {
    this.places = places;
    this.documents = documents;
    this.clock = clock;
  }

  /** All documents of an agreement, the newest first. */
  @Transactional(readOnly = true)
  public List<AgreementDocument> list(UUID agreement) {
    return places.list(agreement).stream().flatMap(place -> found(place).stream()).toList();
  }

  /** A document of an agreement, without its content. */
  @Transactional(readOnly = true)
  public Optional<AgreementDocument> find(UUID agreement, UUID document) {
    return places.find(agreement, document).flatMap(this::found);
  }

  /**
   * The bytes of a document of an agreement.
   *
   * @throws UserError when the agreement has no such document
   */
  @Transactional(readOnly = true)
  public byte[] content(UUID agreement, UUID document) {
    if (places.find(agreement, document).isEmpty()) {
      throw new UserError("document.error.missing");
    }
    return documents.content(document);
  }

  /**
   * Keeps a PDF for a step to be taken.
   *
   * @return key of the document
   * @throws UserError when the file is no PDF, is cut off or is too large
   */
  @Transactional
  public UUID store(String name, byte[] content) {
    PdfCheck.require(name, content);
    return documents.store(name, PdfCheck.MEDIA_TYPE, content);
  }

  /**
   * Lets a stored PDF belong to an agreement.
   *
   * @throws UserError when there is no such PDF
   */
  @Transactional
  public void attach(UUID agreement, UUID document, DocumentKind kind) {
    requirePdf(document);
    places.insert(agreement, new Paper(document, kind), clock.instant(), Scopes.actor().name());
  }

  /** The fingerprint of a stored file: 64 hexadecimal digits. */
  @Transactional(readOnly = true)
  public Optional<String> sha256(UUID document) {
    return documents.find(document).map(found -> found.sha256());
  }

  private void requirePdf(UUID document) {
    var isPdf =
        documents
            .find(document)
            .filter(found -> found.mediaType().equals(PdfCheck.MEDIA_TYPE))
            .isPresent();
    if (!isPdf) {
      throw new UserError("document.error.missing");
    }
  }

  private Optional<AgreementDocument> found(AgreementDocumentRepository.Place place) {
    return documents
        .find(place.documentId())
        .map(
            document ->
                new AgreementDocument(
                    document, place.kind(), place.version(), place.addedAt(), place.addedBy()));
  }
}

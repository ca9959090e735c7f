package id.talenta.agreement;

import id.talenta.document.Document;
import java.time.Instant;

/**
 * A document of an agreement.
 *
 * @param document the file, without its content
 * @param kind what it is
 * @param version grows with every document of that kind
 * @param addedAt when it was added
 * @param addedBy who added it
 */
public record AgreementDocument(
    Document document, DocumentKind kind, int version, Instant addedAt, String addedBy) {}

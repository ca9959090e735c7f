package id.talenta.agreement;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which documents belong to which agreement, in the host's schema. */
@Singleton
class AgreementDocumentRepository {
  private final Database database;

  AgreementDocumentRepository(Database database) {
    this.database = database;
  }

  /**
   * What is kept of a document's place.
   *
   * @param documentId the file
   * @param kind what it is
   * @param version among those of its kind
   * @param addedAt when
   * @param addedBy by whom
   */
  record Place(UUID documentId, DocumentKind kind, int version, Instant addedAt, String addedBy) {}

  /** Adds a document as the newest of its kind. */
  void insert(UUID agreement, Paper paper, Instant addedAt, String addedBy) {
    database.update(
        """
        insert into agreement_document (document_id, agreement_id, kind, version, added_at, added_by)
        select ?, ?, ?, coalesce(max(version), 0) + 1, ?, ?
          from agreement_document
         where agreement_id = ?
           and kind = ?
        """,
        paper.documentId(),
        agreement,
        paper.kind(),
        addedAt,
        addedBy,
        agreement,
        paper.kind());
  }

  /** All documents of an agreement, the newest first. */
  List<Place> list(UUID agreement) {
    return database.list(
        """
          select *
            from agreement_document
           where agreement_id = ?
        order by added_at desc, document_id desc
        """,
        AgreementDocumentRepository::place,
        agreement);
  }

  Optional<Place> find(UUID agreement, UUID document) {
    return database.first(
        "select * from agreement_document where agreement_id = ? and document_id = ?",
        AgreementDocumentRepository::place,
        agreement,
        document);
  }

  private static Place place(Row row) {
    return new Place(
        row.uuid("document_id"),
        row.constant("kind", DocumentKind.class),
        row.integer("version"),
        row.instant("added_at"),
        row.text("added_by"));
  }
}

package id.talenta.document;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;

/** Files, in the schema of the present scope. */
@Singleton
class DocumentRepository {
  private final Database database;

  DocumentRepository(Database database) {
    this.database = database;
  }

  void insert(Document document, byte[] content) {
    database.update(
        """
        insert into document (id, name, media_type, size_bytes, sha256, content, uploaded_by, uploaded_at)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        document.id(),
        document.name(),
        document.mediaType(),
        document.sizeBytes(),
        HexFormat.of().parseHex(document.sha256()),
        content,
        document.uploadedBy(),
        document.uploadedAt());
  }

  Optional<Document> find(UUID id) {
    return database.first(
        """
        select id, name, media_type, size_bytes, sha256, uploaded_by, uploaded_at
          from document
         where id = ?
        """,
        DocumentRepository::document,
        id);
  }

  Optional<byte[]> content(UUID id) {
    return database.first(
        "select content from document where id = ?", row -> row.bytes("content"), id);
  }

  private static Document document(Row row) {
    return new Document(
        row.uuid("id"),
        row.text("name"),
        row.text("media_type"),
        row.longValue("size_bytes"),
        HexFormat.of().formatHex(row.bytes("sha256")),
        row.uuid("uploaded_by"),
        row.instant("uploaded_at"));
  }
}

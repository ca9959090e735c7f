package id.talenta.tenant.exit;

import id.talenta.platform.database.Database;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.BiConsumer;

/** What a package needs of the present tenant's schema beyond copies of its tables. */
@Singleton
class ExitTableRepository {
  private static final int ONE_AT_A_TIME = 1;

  private final Database database;

  ExitTableRepository(Database database) {
    this.database = database;
  }

  long countDocuments() {
    return database.one(
        "select count(*) as documents from document", row -> row.longValue("documents"));
  }

  /** The contents of all attached files, one in memory at a time. */
  void eachDocument(BiConsumer<UUID, byte[]> consumer) {
    database.stream(
        "select id, content from document order by id",
        ONE_AT_A_TIME,
        row -> consumer.accept(row.uuid("id"), row.bytes("content")));
  }

  /** How many attached files are not what their fingerprint says. */
  long unfaithfulDocuments() {
    return database.one(
        """
        select count(*) as documents
          from document
         where sha256(content) <> sha256
            or octet_length(content) <> size_bytes
        """,
        row -> row.longValue("documents"));
  }

  /** PostgreSQL's name of the present snapshot. */
  String snapshot() {
    return database.one(
        "select pg_current_snapshot()::text as snapshot", row -> row.text("snapshot"));
  }
}

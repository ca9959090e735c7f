package id.talenta.rule;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The library of templates, in the host's schema; a version is never changed. A region's schema has
 * a table of the same name: statements of both must differ, because the driver keeps plans by text.
 */
@Singleton
class LibraryRepository {
  private final Database database;

  LibraryRepository(Database database) {
    this.database = database;
  }

  /** All versions, template by template in the order in which they are offered, newest first. */
  List<LibraryVersion> list() {
    return database.list(
        """
          select *, min(place) over (partition by name) as first_place
            from rule_template
        order by first_place, name, version desc
        """,
        LibraryRepository::version);
  }

  Optional<LibraryVersion> find(String name, int version) {
    return database.first(
        """
        select name, version, text, is_shipped, note, published_by_name, published_at
          from rule_template
         where name = ?
           and version = ?
        """,
        LibraryRepository::version,
        name,
        version);
  }

  /** Whether this very text was published already, under whatever number. */
  boolean has(String name, byte[] hash) {
    return database
        .first(
            "select 1 as found from rule_template where name = ? and content_hash = ?",
            row -> true,
            name,
            hash)
        .isPresent();
  }

  /**
   * Publishes a text as the next version.
   *
   * @param atLeast the smallest number that it may get
   * @return its number
   */
  int insert(
      String name,
      int atLeast,
      String text,
      byte[] hash,
      boolean isShipped,
      String note,
      String by,
      Instant at) {
    database.update("lock table rule_template in share row exclusive mode");
    return database.one(
        """
        insert into rule_template (name, version, place, text, content_hash, is_shipped, note, published_by_name,
                                   published_at)
        select ?, greatest(?, coalesce(max(version) filter (where name = ?), 0) + 1),
               coalesce(max(place), 0) + 1, ?, ?, ?, ?, ?, ?
          from rule_template
        returning version
        """,
        row -> row.integer("version"),
        name,
        atLeast,
        name,
        text,
        hash,
        isShipped,
        note,
        by,
        at);
  }

  private static LibraryVersion version(Row row) {
    var name = row.text("name");
    return new LibraryVersion(
        name,
        row.integer("version"),
        RuleTemplates.read(name + ".yaml", row.text("text")),
        row.text("text"),
        row.bool("is_shipped"),
        row.text("note"),
        row.text("published_by_name"),
        row.instant("published_at"));
  }
}

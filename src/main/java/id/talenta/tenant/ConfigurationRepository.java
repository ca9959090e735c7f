package id.talenta.tenant;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Versions of the present tenant's settings; a version is never changed. */
@Singleton
class ConfigurationRepository {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final Database database;

  ConfigurationRepository(Database database) {
    this.database = database;
  }

  /** The content of the version that is in force on this day. */
  Optional<JsonNode> inForce(String name, LocalDate day) {
    return database.first(
        """
          select content
            from configuration
           where name = ?
             and valid_from <= ?
        order by valid_from desc, version desc
           limit 1
        """,
        row -> JSON.readTree(row.text("content")),
        name,
        day);
  }

  /** The versions that are in force on this day, one for each setting. */
  List<ConfigurationVersion> inForce(LocalDate day) {
    return database
        .list(
            """
              select distinct on (name) *
                from configuration
               where valid_from <= ?
            order by name, valid_from desc, version desc
            """,
            ConfigurationRepository::version,
            day)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** All versions, the newest first. */
  List<ConfigurationVersion> history() {
    return database
        .list(
            "select * from configuration order by recorded_at desc, change_id, name",
            ConfigurationRepository::version)
        .stream()
        .flatMap(Optional::stream)
        .toList();
  }

  /** Waits for whoever changes settings at this moment. */
  void lock() {
    database.update("lock table configuration in share row exclusive mode");
  }

  /** Whether there is any version of this setting. */
  boolean exists(String name) {
    return database
        .first("select 1 as found from configuration where name = ? limit 1", row -> true, name)
        .isPresent();
  }

  /** Writes the next version of a setting. */
  void insert(FolderFile file, LocalDate validFrom, String text, JsonNode content, Change change) {
    database.update(
        """
        insert into configuration (name, valid_from, version, content, text, change_id, reason, recorded_at,
                                   recorded_by, recorded_by_name)
        select ?, ?, coalesce(max(version), 0) + 1, ?, ?, ?, ?, ?, ?, ?
          from configuration
         where name = ?
        """,
        file.setting(),
        validFrom,
        Json.of(content.toString()),
        text,
        change.id(),
        change.reason(),
        change.at(),
        change.by(),
        change.byName(),
        file.setting());
  }

  /** Who changes settings, when and why. */
  record Change(UUID id, String reason, Instant at, UUID by, String byName) {}

  /** A version of a file; nothing for the program's own marks beside them. */
  private static Optional<ConfigurationVersion> version(Row row) {
    return FolderFile.ofSetting(row.text("name")).map(file -> version(file, row));
  }

  private static ConfigurationVersion version(FolderFile file, Row row) {
    return new ConfigurationVersion(
        file,
        row.integer("version"),
        row.date("valid_from"),
        row.text("text"),
        JSON.readTree(row.text("content")),
        row.uuid("change_id"),
        row.instant("recorded_at"),
        row.text("recorded_by_name"),
        row.text("reason"));
  }
}

package id.talenta.tenant;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
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

  /** The newest version that is in force on this day. */
  Optional<JsonNode> inForce(String name, LocalDate day) {
    return database.first(
        """
          select content
            from configuration
           where name = ?
             and valid_from <= ?
        order by version desc
           limit 1
        """,
        row -> JSON.readTree(row.text("content")),
        name,
        day);
  }

  /** Writes the first version, if there is none. */
  void insertFirst(String name, JsonNode content, LocalDate validFrom, UUID by, Instant at) {
    database.update(
        """
        insert into configuration (name, valid_from, version, content, recorded_at, recorded_by)
        select ?, ?, 1, ?, ?, ?
         where not exists (select from configuration where name = ?)
        """,
        name,
        validFrom,
        Json.of(content.toString()),
        at,
        by,
        name);
  }
}

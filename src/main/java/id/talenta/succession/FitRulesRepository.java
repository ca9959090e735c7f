package id.talenta.succession;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.succession.core.FitRules;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The tenant's rules for the fit, one of its settings; a version is never changed. */
@Singleton
class FitRulesRepository {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final String SETTING = "fit";

  private final Database database;

  FitRulesRepository(Database database) {
    this.database = database;
  }

  Optional<FitRules> inForce(LocalDate day) {
    return database.first(
        """
          select content
            from configuration
           where name = ?
             and valid_from <= ?
        order by version desc
           limit 1
        """,
        row -> FitRulesFormat.read(JSON.readTree(row.text("content"))),
        SETTING,
        day);
  }

  /** Writes the first version, if there is none. */
  void insertFirst(FitRules rules, LocalDate validFrom, UUID by, Instant at) {
    database.update(
        """
        insert into configuration (name, valid_from, version, content, recorded_at, recorded_by)
        select ?, ?, 1, ?, ?, ?
         where not exists (select from configuration where name = ?)
        """,
        SETTING,
        validFrom,
        Json.of(FitRulesFormat.write(rules).toString()),
        at,
        by,
        SETTING);
  }
}

package id.talenta.rule;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.rule.core.RuleSetFormat;
import id.talenta.rule.core.RuleSetWriter;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The region's own copies of the templates that its rules were begun from. */
@Singleton
class TemplateCopyRepository {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Database database;

  TemplateCopyRepository(Database database) {
    this.database = database;
  }

  Optional<RuleTemplate> find(String name, int version) {
    return database.first(
        "select name, version, content from rule_template where name = ? and version = ?",
        row ->
            new RuleTemplate(
                row.text("name"),
                row.integer("version"),
                RuleSetFormat.read(JSON.readTree(row.text("content")))),
        name,
        version);
  }

  /** Keeps a copy, unless there is one. */
  void keep(RuleTemplate template, Instant at) {
    var text = JSON.writeValueAsString(RuleSetWriter.write(template.rules()));
    database.update(
        """
        insert into rule_template (name, version, content, content_hash, copied_at)
        values (?, ?, ?, ?, ?)
            on conflict do nothing
        """,
        template.name(),
        template.version(),
        Json.of(text),
        RuleSetRepository.hash(text),
        at);
  }
}

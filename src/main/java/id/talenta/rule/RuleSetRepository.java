package id.talenta.rule;

import id.talenta.audit.SubjectName;
import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.Actor;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetFormat;
import id.talenta.rule.core.RuleSetWriter;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Versions of the rules, in the tenant's schema. */
@Singleton
class RuleSetRepository {
  /** The names of those of these versions that are known. */
  Map<UUID, SubjectName> names(UUID[] keys) {
    var names = new HashMap<UUID, SubjectName>();
    database.list(
        """
        select id, name from rule_set_version where id = any (?)
        """,
        row ->
            names.put(row.uuid("id"), SubjectName.at(row.text("name"), "aturan/" + row.uuid("id"))),
        (Object) keys);
    return names;
  }

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

  private final Database database;

  RuleSetRepository(Database database) {
    this.database = database;
  }

  void insertDraft(
      UUID id,
      RuleTemplate template,
      LocalDate validFrom,
      RuleSet rules,
      String reason,
      Actor by,
      Instant at) {
    var text = text(rules);
    database.update(
        """
        insert into rule_set_version (id, version, name, template, template_version, state, valid_from, content, content_hash,
                                      reason, created_by, created_by_name, created_at)
        select ?, coalesce(max(version), 0) + 1, ?, ?, ?, 'DRAFT', ?, ?, ?, ?, ?, ?, ?
          from rule_set_version
        """,
        id,
        rules.name(),
        template.name(),
        template.version(),
        validFrom,
        Json.of(text),
        hash(text),
        reason,
        by.accountId(),
        by.name(),
        at);
  }

  /** Keeps the rules of a draft that still has this fingerprint; gives the new fingerprint. */
  Optional<String> updateDraft(UUID id, String contentHash, RuleSet rules) {
    var text = text(rules);
    var hash = hash(text);
    var updated =
        database.update(
            """
            update rule_set_version
               set content = ?, content_hash = ?, name = ?
             where id = ?
               and content_hash = ?
               and state = 'DRAFT'
            """,
            Json.of(text),
            hash,
            rules.name(),
            id,
            HexFormat.of().parseHex(contentHash));
    return updated == 0 ? Optional.empty() : Optional.of(HexFormat.of().formatHex(hash));
  }

  int deleteDraft(UUID id) {
    return database.update("delete from rule_set_version where id = ? and state = 'DRAFT'", id);
  }

  /** Lets one person at a time put rules in force in the region, until the transaction ends. */
  void lockPublishing() {
    database.lock("rule_set_version");
  }

  /** Takes out of force the version that was to begin on this day; gives its key. */
  Optional<UUID> retire(LocalDate validFrom) {
    return database.first(
        """
        update rule_set_version
           set state = 'RETIRED'
         where state = 'IN_FORCE'
           and valid_from = ?
        returning id
        """,
        row -> row.uuid("id"),
        validFrom);
  }

  int publish(
      UUID id, String contentHash, LocalDate validFrom, String reason, Actor by, Instant at) {
    return database.update(
        """
        update rule_set_version
           set state = 'IN_FORCE', valid_from = ?, reason = ?, published_by = ?, published_by_name = ?,
               published_at = ?
         where id = ?
           and content_hash = ?
           and state = 'DRAFT'
        """,
        validFrom,
        reason,
        by.accountId(),
        by.name(),
        at,
        id,
        HexFormat.of().parseHex(contentHash));
  }

  /** The versions that are or will be in force, by day. */
  List<UUID> published() {
    return database.list(
        "select id from rule_set_version where state = 'IN_FORCE' order by valid_from",
        row -> row.uuid("id"));
  }

  Optional<RuleSetVersion> find(UUID id) {
    return database.first(
        "select * from rule_set_version where id = ?", RuleSetRepository::version, id);
  }

  Optional<RuleSetVersion> draft() {
    return database.first(
        "select * from rule_set_version where state = 'DRAFT' order by version desc limit 1",
        RuleSetRepository::version);
  }

  Optional<RuleSetVersion> inForce(LocalDate on) {
    return database.first(
        """
          select *
            from rule_set_version
           where state = 'IN_FORCE'
             and valid_from <= ?
        order by valid_from desc
           limit 1
        """,
        RuleSetRepository::version,
        on);
  }

  List<RuleSetVersion> history() {
    return database.list(
        "select * from rule_set_version order by version desc", RuleSetRepository::version);
  }

  private static RuleSetVersion version(Row row) {
    return new RuleSetVersion(
        row.uuid("id"),
        row.integer("version"),
        row.text("template"),
        row.integer("template_version"),
        row.constant("state", RuleSetState.class),
        row.date("valid_from"),
        RuleSetFormat.read(JSON.readTree(row.text("content"))),
        HexFormat.of().formatHex(row.bytes("content_hash")),
        row.text("reason"),
        row.text("created_by_name"),
        row.instant("created_at"),
        row.optionalText("published_by_name"),
        row.optionalInstant("published_at"));
  }

  private static String text(RuleSet rules) {
    return JSON.writeValueAsString(RuleSetWriter.write(rules));
  }

  static byte[] hash(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

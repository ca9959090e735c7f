package id.talenta.configuration;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.rule.RuleConfiguration;
import id.talenta.rule.RuleConfiguration.Composed;
import id.talenta.tenant.ConfigurationStore;
import id.talenta.tenant.ConfigurationVersion;
import id.talenta.tenant.FolderFile;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Writes a planned change: all of it in one transaction. */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
class ConfigurationWriting {
  private final ConfigurationStore store;
  private final RuleConfiguration rules;
  private final Journal journal;

  ConfigurationWriting(ConfigurationStore store, RuleConfiguration rules, Journal journal) {
    this.store = store;
    this.rules = rules;
    this.journal = journal;
  }

  @Transactional(readOnly = true)
  String fingerprint() {
    return state();
  }

  @Transactional
  UUID write(ConfigurationPlan plan, Optional<Composed> newRules, String reason) {
    store.lock();
    rules.holdPublishing();
    if (!state().equals(plan.fingerprint())) {
      throw new UserError("configuration.error.changed");
    }
    var texts = fresh(plan);
    var validFrom = new EnumMap<FolderFile, LocalDate>(FolderFile.class);
    texts
        .keySet()
        .forEach(
            file -> validFrom.put(file, file.isScoring() ? scoringFrom(plan) : plan.validFrom()));
    var change = store.add(texts, validFrom, reason);
    newRules.ifPresent(found -> rules.putInForce(found, plan.rulesFrom().orElseThrow(), reason));
    record(plan, texts, change, reason);
    return change;
  }

  /**
   * The files whose text was not applied before: also those that so far were only made of what was
   * set on the screen, so that what is kept is always a whole folder.
   */
  private Map<FolderFile, String> fresh(ConfigurationPlan plan) {
    var texts = new EnumMap<FolderFile, String>(plan.folder().sortedTexts());
    store
        .inForce(plan.validFrom())
        .forEach(version -> texts.remove(version.file(), version.text()));
    return texts;
  }

  /** The texts of the rules are in force when the rules are, but never before they were applied. */
  private static LocalDate scoringFrom(ConfigurationPlan plan) {
    return plan.rulesFrom().filter(from -> from.isAfter(plan.validFrom())).orElse(plan.validFrom());
  }

  private void record(
      ConfigurationPlan plan, Map<FolderFile, String> texts, UUID change, String reason) {
    var hashes = new TreeMap<String, String>();
    texts.forEach((file, text) -> hashes.put(file.fileName(), hash(text)));
    journal.record(
        JournalEntry.of(
            "configuration.applied",
            "configuration_change",
            change,
            Map.of(
                "files", hashes,
                "validFrom", plan.validFrom(),
                "differences", plan.differences().size(),
                "newRules", plan.rulesFrom().isPresent(),
                "reason", reason)));
  }

  /** Everything that a change may rest on: each file's newest version, and all published rules. */
  private String state() {
    var state = new StringBuilder();
    for (ConfigurationVersion version : store.history()) {
      state.append(version.file()).append(' ').append(version.version()).append('\n');
    }
    rules.published().forEach(version -> state.append(version).append('\n'));
    return hash(state.toString());
  }

  private static String hash(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}

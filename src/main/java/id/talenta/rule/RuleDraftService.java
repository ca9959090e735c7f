package id.talenta.rule;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * Changes a region's rules. There is one draft at a time, begun from a template or from a published
 * version; it is saved as it is, and put in force from a day on.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
public class RuleDraftService {
  /** The longest reason that is kept. */
  public static final int MAXIMUM_REASON = 1000;

  private static final String SUBJECT = "rule_set_version";

  private final RuleSetService ruleSets;
  private final TemplateShelf shelf;
  private final TemplateCopyRepository copies;
  private final RuleSetRepository versions;
  private final Journal journal;
  private final Clock clock;

  RuleDraftService(
      RuleSetService ruleSets,
      TemplateShelf shelf,
      TemplateCopyRepository copies,
      RuleSetRepository versions,
      Journal journal,
      Clock clock) {
    this.ruleSets = ruleSets;
    this.shelf = shelf;
    this.copies = copies;
    this.versions = versions;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Begins a draft from the newest version of a template, in the place of the draft there was.
   * Never within a transaction.
   *
   * @return key of the draft
   * @throws UserError when there is no such template
   */
  public UUID beginFrom(String template) {
    var newest =
        shelf
            .newest(template)
            .orElseThrow(() -> new UserError("rule.error.no-template", template))
            .template();
    return begin(newest, newest.rules(), today(), "");
  }

  /**
   * Begins a draft from a published version, in the place of the draft there was.
   *
   * @return key of the draft
   * @throws UserError when there is no such version
   */
  @Transactional
  public UUID beginFromVersion(UUID id) {
    var version =
        versions
            .find(id)
            .filter(found -> found.state() != RuleSetState.DRAFT)
            .orElseThrow(() -> new UserError("rule.error.no-version"));
    var source = ruleSets.source(version).orElseThrow();
    return begin(source, version.rules(), today(), "");
  }

  /** Begins a draft of rules that rest on this template, in the place of the draft there was. */
  @Transactional
  UUID begin(RuleTemplate template, RuleSet rules, LocalDate validFrom, String reason) {
    versions.draft().ifPresent(this::throwAway);
    return insert(template, rules, validFrom, reason);
  }

  /** Puts rules in force beside the draft that someone may be writing, which stays. */
  @Transactional
  UUID putInForce(RuleTemplate template, RuleSet rules, LocalDate validFrom, String reason) {
    var id = insert(template, rules, validFrom, reason);
    publish(id, validFrom, reason);
    return id;
  }

  private UUID insert(RuleTemplate template, RuleSet rules, LocalDate validFrom, String reason) {
    var id = Ids.next();
    copies.keep(template, clock.instant());
    versions.insertDraft(id, template, validFrom, rules, reason, Scopes.actor(), clock.instant());
    journal.record(
        JournalEntry.of(
            "rule.draft.begun",
            SUBJECT,
            id,
            Map.of(
                "template",
                template.name(),
                "templateVersion",
                template.version(),
                "rules",
                rules.name(),
                "reason",
                reason)));
    return id;
  }

  /**
   * Keeps a draft as it is, also with problems, so that nobody loses work.
   *
   * @param contentHash fingerprint of the draft that the change was made to, so that two people who
   *     edit it at once cannot overwrite one another
   * @return the fingerprint for the next change
   * @throws UserError when someone else changed it meanwhile, or it is no draft any more
   */
  @Transactional
  public String save(UUID id, String contentHash, RuleSet rules) {
    return versions
        .updateDraft(id, contentHash, rules)
        .orElseThrow(() -> new UserError(whyNot(id)));
  }

  /**
   * Puts a draft in force from a day on, as it stands.
   *
   * @see #publish(UUID, String, LocalDate, String)
   */
  @Transactional
  public void publish(UUID id, LocalDate validFrom, String reason) {
    var draft = versions.find(id).orElseThrow(() -> new UserError("rule.error.not-a-draft"));
    publish(id, draft.contentHash(), validFrom, reason);
  }

  /**
   * Puts a draft in force from a day on. A version published earlier for the same day gives way.
   *
   * @param contentHash fingerprint of the draft that the person has seen
   * @param reason why the rules change; kept with the version and in the journal
   * @throws UserError when the draft has problems, was changed by someone else meanwhile, or is no
   *     draft any more
   */
  @Transactional
  public void publish(UUID id, String contentHash, LocalDate validFrom, String reason) {
    versions.lockPublishing();
    var draft = versions.find(id).orElseThrow(() -> new UserError("rule.error.not-a-draft"));
    if (!draft.contentHash().equals(contentHash)) {
      throw new UserError(whyNot(id));
    }
    var problems = RuleSetCheck.check(draft.rules());
    if (!problems.isEmpty()) {
      throw new UserError("rule.error.problems", problems.size());
    }
    var why = requireReason(reason);
    var gaveWay = versions.retire(validFrom);
    if (versions.publish(id, contentHash, validFrom, why, Scopes.actor(), clock.instant()) == 0) {
      throw new UserError(whyNot(id));
    }
    journal.record(
        JournalEntry.of(
            "rule.version.published",
            SUBJECT,
            id,
            Map.of(
                "version", draft.version(),
                "template", draft.template(),
                "validFrom", validFrom,
                "contentHash", draft.contentHash(),
                "reason", why)));
    gaveWay.ifPresent(
        retired ->
            journal.record(
                JournalEntry.of(
                    "rule.version.retired",
                    SUBJECT,
                    retired,
                    Map.of("validFrom", validFrom, "replacedBy", draft.version()))));
  }

  /** Lets nobody else put rules in force until the transaction ends. */
  @Transactional
  void holdPublishing() {
    versions.lockPublishing();
  }

  /** Throws a draft away. */
  @Transactional
  public void discard(UUID id) {
    var draft =
        versions
            .find(id)
            .filter(found -> found.state() == RuleSetState.DRAFT)
            .orElseThrow(() -> new UserError("rule.error.not-a-draft"));
    throwAway(draft);
  }

  private void throwAway(RuleSetVersion draft) {
    if (versions.deleteDraft(draft.id()) == 0) {
      throw new UserError("rule.error.not-a-draft");
    }
    journal.record(
        JournalEntry.of(
            "rule.draft.discarded", SUBJECT, draft.id(), Map.of("template", draft.template())));
  }

  /** Why a draft could not be changed: someone changed it, or published or discarded it. */
  private String whyNot(UUID id) {
    var stillDraft =
        versions.find(id).filter(found -> found.state() == RuleSetState.DRAFT).isPresent();
    return stillDraft ? "rule.error.changed" : "rule.error.not-a-draft";
  }

  private static String requireReason(String reason) {
    var stripped = reason.strip();
    if (stripped.isEmpty()) {
      throw new UserError("rule.error.no-reason");
    }
    if (stripped.length() > MAXIMUM_REASON) {
      throw new UserError("rule.error.long-reason", MAXIMUM_REASON);
    }
    return stripped;
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

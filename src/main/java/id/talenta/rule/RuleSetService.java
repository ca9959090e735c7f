package id.talenta.rule;

import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.rule.core.RuleProblem;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A region's rules. There is one draft at a time, begun from a template or from the version in
 * force; once published a version never changes.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
public class RuleSetService {
  private final RuleTemplates templates;
  private final RuleSetRepository versions;
  private final Clock clock;

  RuleSetService(RuleTemplates templates, RuleSetRepository versions, Clock clock) {
    this.templates = templates;
    this.versions = versions;
    this.clock = clock;
  }

  /** The templates to begin from. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.SYSTEM})
  public List<RuleSet> templates() {
    return templates.list();
  }

  /** The version in force on a day; anyone of the region may know by what they are scored. */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.UNIT_HEAD,
    Role.AUDITOR,
    Role.CIVIL_SERVANT,
    Role.SYSTEM
  })
  @Transactional(readOnly = true)
  public Optional<RuleSetVersion> inForce(LocalDate on) {
    return versions.inForce(on);
  }

  /** The version with this key. */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.UNIT_HEAD,
    Role.AUDITOR,
    Role.CIVIL_SERVANT,
    Role.SYSTEM
  })
  @Transactional(readOnly = true)
  public Optional<RuleSetVersion> find(UUID id) {
    return versions.find(id);
  }

  /** All versions, the newest first. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public List<RuleSetVersion> history() {
    return versions.history();
  }

  /** The draft being edited, if there is one. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public Optional<RuleSetVersion> draft() {
    return versions.draft();
  }

  /**
   * Begins a draft from a template, in the place of the draft there was.
   *
   * @return key of the draft
   * @throws UserError when there is no such template
   */
  @Transactional
  public UUID beginFrom(String template) {
    var rules =
        templates
            .find(template)
            .orElseThrow(() -> new UserError("rule.error.no-template", template));
    return begin(template, rules);
  }

  /**
   * Begins a draft from a published version, in the place of the draft there was.
   *
   * @return key of the draft
   * @throws UserError when there is no such version
   */
  @Transactional
  public UUID beginFromVersion(UUID id) {
    var version = versions.find(id).orElseThrow(() -> new UserError("rule.error.no-version"));
    return begin(version.template(), version.rules());
  }

  private UUID begin(String template, RuleSet rules) {
    versions.draft().ifPresent(draft -> versions.deleteDraft(draft.id()));
    var id = Ids.next();
    versions.insertDraft(id, template, today(), rules, Scopes.actor().accountId(), clock.instant());
    return id;
  }

  /**
   * Keeps a draft as it is, also with problems, so that nobody loses work.
   *
   * @return what must be mended before it can be published
   * @throws UserError when it is no draft any more
   */
  @Transactional
  public List<RuleProblem> save(UUID id, RuleSet rules) {
    if (versions.updateDraft(id, rules) == 0) {
      throw new UserError("rule.error.not-a-draft");
    }
    return RuleSetCheck.check(rules);
  }

  /**
   * Puts a draft in force from a day on. A version published earlier for the same day gives way.
   *
   * @param reason why the rules change; kept in the journal
   * @throws UserError when the draft has problems, or is no draft any more
   */
  @Transactional
  public void publish(UUID id, LocalDate validFrom, String reason) {
    var draft = versions.find(id).orElseThrow(() -> new UserError("rule.error.not-a-draft"));
    var problems = RuleSetCheck.check(draft.rules());
    if (!problems.isEmpty()) {
      throw new UserError("rule.error.problems", problems.size());
    }
    if (reason.isBlank()) {
      throw new UserError("rule.error.no-reason");
    }
    if (versions.publish(id, validFrom, clock.instant()) == 0) {
      throw new UserError("rule.error.not-a-draft");
    }
  }

  /** Throws a draft away. */
  @Transactional
  public void discard(UUID id) {
    if (versions.deleteDraft(id) == 0) {
      throw new UserError("rule.error.not-a-draft");
    }
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

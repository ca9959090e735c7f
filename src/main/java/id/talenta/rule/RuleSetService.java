package id.talenta.rule;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A region's rules, to be read; anyone of the region may know by what people are scored and where
 * that comes from. Once published a version never changes. A draft and the history of versions are
 * for those who keep or oversee the rules.
 */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR,
  Role.VISITOR,
  Role.CIVIL_SERVANT,
  Role.SYSTEM
})
public class RuleSetService {
  private static final Set<Role> DRAFT_READERS =
      Set.of(Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR, Role.SYSTEM);

  private final TemplateShelf shelf;
  private final RuleTemplates shipped;
  private final TemplateCopyRepository copies;
  private final RuleSetRepository versions;

  RuleSetService(
      TemplateShelf shelf,
      RuleTemplates shipped,
      TemplateCopyRepository copies,
      RuleSetRepository versions) {
    this.shelf = shelf;
    this.shipped = shipped;
    this.copies = copies;
    this.versions = versions;
  }

  /** The newest version of each of the host's templates. Never within a transaction. */
  public List<RuleTemplate> templates() {
    return shelf.newest();
  }

  /** The template that a version was begun from, as it was then. */
  @Transactional(readOnly = true)
  public Optional<RuleTemplate> source(RuleSetVersion version) {
    return copies
        .find(version.template(), version.templateVersion())
        .or(() -> shipped.find(version.template(), version.templateVersion()));
  }

  /** The version in force on a day. */
  @Transactional(readOnly = true)
  public Optional<RuleSetVersion> inForce(LocalDate on) {
    return versions.inForce(on);
  }

  /** The version with this key; a draft only for those who keep or oversee the rules. */
  @Transactional(readOnly = true)
  public Optional<RuleSetVersion> find(UUID id) {
    return versions
        .find(id)
        .filter(
            version ->
                version.state() != RuleSetState.DRAFT || Scopes.actor().hasAny(DRAFT_READERS));
  }

  /** All versions, the newest first. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public List<RuleSetVersion> history() {
    return versions.history();
  }

  /** The draft being edited, if there is one. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public Optional<RuleSetVersion> draft() {
    return versions.draft();
  }

  /** The versions that are or will be in force, by day. */
  @Transactional(readOnly = true)
  List<UUID> published() {
    return versions.published();
  }
}

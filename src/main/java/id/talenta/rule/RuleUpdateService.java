package id.talenta.rule;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.rule.core.RuleMerge.Item;
import id.talenta.rule.core.RuleMerge.Side;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Offers a region the later versions of its template. Nothing is ever taken over by itself: what
 * the region chooses becomes a draft. Must not be called within a transaction, because templates
 * are read in the host's scope.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
public class RuleUpdateService {
  private final RuleSetService rules;
  private final RuleDraftService drafts;
  private final TemplateShelf shelf;
  private final Clock clock;

  RuleUpdateService(
      RuleSetService rules, RuleDraftService drafts, TemplateShelf shelf, Clock clock) {
    this.rules = rules;
    this.drafts = drafts;
    this.shelf = shelf;
    this.clock = clock;
  }

  /** The newest version of the template of the rules in force, if it is later than theirs. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR, Role.SYSTEM})
  public Optional<RuleUpdate> offer() {
    return rules
        .inForce(LocalDate.now(clock))
        .flatMap(
            version ->
                shelf
                    .newest(version.template())
                    .filter(newest -> newest.version() > version.templateVersion())
                    .flatMap(newest -> update(version, newest)));
  }

  private Optional<RuleUpdate> update(RuleSetVersion version, LibraryVersion newest) {
    return rules
        .source(version)
        .map(
            base ->
                new RuleUpdate(
                    base, newest.template(), newest.note(), newest.publishedAt(), version.rules()));
  }

  /**
   * Begins a draft of the region's rules with pieces of the later version, in the place of the
   * draft there was.
   *
   * @param newest number of the version that the person has seen
   * @param decided names of all pieces that somebody decided on
   * @param taken names of those that are taken from the later version
   * @return key of the draft
   * @throws UserError when the host published another one meanwhile, or a piece that both changed
   *     was not decided on
   */
  public UUID take(int newest, Set<String> decided, Set<String> taken) {
    var update =
        offer()
            .filter(found -> found.newest().version() == newest)
            .orElseThrow(() -> new UserError("rule.update.error.changed"));
    var merge = update.merge();
    var open =
        merge.items().stream()
            .filter(item -> item.side() == Side.BOTH)
            .map(Item::key)
            .filter(key -> !decided.contains(key))
            .collect(Collectors.toSet());
    if (!open.isEmpty()) {
      throw new UserError("rule.update.error.open", open.size());
    }
    return drafts.begin(update.newest(), merge.take(taken), LocalDate.now(clock), update.note());
  }
}

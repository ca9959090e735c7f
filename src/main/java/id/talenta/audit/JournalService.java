package id.talenta.audit;

import id.talenta.audit.core.ChainCheck;
import id.talenta.audit.core.Fault;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads and proves the journal of the present scope. */
@Singleton
@Allowed({Role.AUDITOR, Role.TENANT_ADMIN, Role.HOST_ADMIN, Role.HOST_AUDITOR, Role.SYSTEM})
public class JournalService {
  private static final int LARGEST_PAGE = 500;
  private static final int ANCHORS_AT_ONCE = 1000;

  private final JournalRepository journal;
  private final JournalAnchors anchors;
  private final List<SubjectNames> names;
  private final TransactionOperations<Connection> transactions;

  JournalService(
      JournalRepository journal,
      JournalAnchors anchors,
      List<SubjectNames> names,
      TransactionOperations<Connection> transactions) {
    this.journal = journal;
    this.anchors = anchors;
    this.names = names;
    this.transactions = transactions;
  }

  /**
   * A page of the entries, the newest first.
   *
   * @param limit at most {@value #LARGEST_PAGE}
   */
  @Transactional(readOnly = true)
  public List<JournalLine> page(JournalFilter filter, int offset, int limit) {
    var page = journal.page(filter, offset, Math.min(limit, LARGEST_PAGE));
    if (page.stream().allMatch(line -> line.details().isPresent())) {
      return page;
    }
    var erased = journal.erased();
    return page.stream()
        .map(
            line ->
                line.details().isEmpty() && erased.contains(line.sequence())
                    ? line.withDetailsErased()
                    : line)
        .toList();
  }

  /** How many entries there are. */
  @Transactional(readOnly = true)
  public int count(JournalFilter filter) {
    return journal.count(filter);
  }

  /** The present names of those of these things that still exist. */
  @Transactional(readOnly = true)
  public Map<UUID, SubjectName> names(Set<UUID> keys) {
    var found = new HashMap<UUID, SubjectName>();
    if (!keys.isEmpty()) {
      var scope = Scopes.current().orElseThrow();
      var wanted = keys.toArray(UUID[]::new);
      names.stream()
          .filter(each -> each.keptIn(scope))
          .forEach(each -> found.putAll(each.names(wanted)));
    }
    return found;
  }

  /** The last entry, for printing on minutes and dossiers. */
  @Transactional(readOnly = true)
  @Allowed({
    Role.AUDITOR,
    Role.TENANT_ADMIN,
    Role.HOST_ADMIN,
    Role.HOST_AUDITOR,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.SYSTEM
  })
  public JournalHead head() {
    return journal.head();
  }

  /**
   * Follows the chain from its first entry and compares it with the anchors that the host keeps.
   * Must not be called within a transaction, because the anchors are read in another scope.
   */
  public JournalVerdict verify() {
    var check = transactions.executeRead(status -> journal.check());
    return check
        .firstBreak()
        .map(JournalService::broken)
        .or(this::firstLostAnchor)
        .orElseGet(() -> new JournalVerdict.Intact(check.links(), check.erased()));
  }

  private static JournalVerdict broken(ChainCheck.Break place) {
    return new JournalVerdict.Broken(place.sequence(), place.fault());
  }

  private Optional<JournalVerdict> firstLostAnchor() {
    return switch (Scopes.current().orElseThrow()) {
      case Scope.Host ignored -> Optional.empty();
      case Scope.Tenant tenant -> firstLostAnchor(tenant.code());
    };
  }

  private Optional<JournalVerdict> firstLostAnchor(TenantCode tenant) {
    var page = anchors.after(tenant, 0, ANCHORS_AT_ONCE);
    while (!page.isEmpty()) {
      var anchored = page;
      var hashes =
          transactions.executeRead(
              status -> journal.hashes(anchored.stream().map(JournalHead::sequence).toList()));
      var lost =
          anchored.stream()
              .filter(anchor -> !anchor.hash().equals(hashes.get(anchor.sequence())))
              .findFirst();
      if (lost.isPresent()) {
        return lost.map(anchor -> new JournalVerdict.Broken(anchor.sequence(), Fault.ANCHOR));
      }
      page = anchors.after(tenant, anchored.getLast().sequence(), ANCHORS_AT_ONCE);
    }
    return Optional.empty();
  }
}

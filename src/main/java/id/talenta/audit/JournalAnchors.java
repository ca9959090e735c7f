package id.talenta.audit;

import id.talenta.platform.job.RecurringWork;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Each minute, copies the last entry of every tenant's journal to the host. A journal that is later
 * cut off or written anew no longer agrees with its anchors.
 */
@Singleton
public class JournalAnchors implements RecurringWork {
  private static final Logger LOG = LoggerFactory.getLogger(JournalAnchors.class);

  private final JournalRepository journal;
  private final JournalAnchorRepository anchors;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  JournalAnchors(
      JournalRepository journal,
      JournalAnchorRepository anchors,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.journal = journal;
    this.anchors = anchors;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "journal-anchors";
  }

  @Override
  public Duration pause() {
    return Duration.ofMinutes(1);
  }

  @Override
  public void run() {
    inHost(anchors::activeTenants).forEach(this::anchorOrPass);
  }

  /** One tenant that can't be read does not keep the others from their anchors. */
  private void anchorOrPass(TenantCode tenant) {
    try {
      anchor(tenant);
    } catch (RuntimeException failure) {
      LOG.warn("The journal of tenant {} could not be anchored", tenant, failure);
    }
  }

  List<JournalHead> after(TenantCode tenant, long sequence, int limit) {
    return inHost(() -> anchors.after(tenant, sequence, limit));
  }

  /**
   * Copies the last entry of one tenant's journal to the host, as after a decision. Must not be
   * called within a transaction, because the copy is written in the host's scope.
   */
  public void anchor(TenantCode tenant) {
    var head =
        Scopes.call(
            Scope.tenant(tenant),
            Actor.system(),
            () -> transactions.executeRead(status -> journal.head()));
    if (head.sequence() == 0) {
      return;
    }
    inHost(
        () -> {
          anchors.insert(tenant, head, clock.instant());
          return head;
        });
  }

  /** All copies that the host keeps of this tenant's journal, in order. */
  public List<JournalAnchor> all(TenantCode tenant) {
    return inHost(() -> anchors.all(tenant));
  }

  /** Keeps copies that came with a restored journal. In the host's scope, within a transaction. */
  public void keep(TenantCode tenant, List<JournalAnchor> copies) {
    copies.forEach(copy -> anchors.insert(tenant, copy.head(), copy.anchoredAt()));
  }

  /**
   * Forgets the copies of a tenant's journal. In the host's scope, within a transaction.
   *
   * @return how many there were
   */
  public int forget(TenantCode tenant) {
    return anchors.delete(tenant);
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Actor.system(), () -> transactions.executeWrite(status -> work.get()));
  }
}

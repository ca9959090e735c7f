package id.talenta.audit;

import id.talenta.audit.core.ChainLink;
import id.talenta.audit.core.Hash;
import id.talenta.platform.Ids;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * Takes entries for the journal of the present scope. They are appended just before the transaction
 * commits, so that the lock that orders them is held as shortly as possible; when it is rolled
 * back, they are gone with it. The transaction must see what others committed meanwhile (read
 * committed, the default).
 */
@Singleton
public class Journal {
  private static final int SALT_BYTES = 16;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final JournalRepository journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  Journal(JournalRepository journal, TransactionOperations<Connection> transactions, Clock clock) {
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Records that the present actor did this now.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void record(JournalEntry entry) {
    var actor = Scopes.actor();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    transactions
        .findTransactionStatus()
        .orElseThrow(() -> new IllegalStateException("The journal needs a transaction"))
        .registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void beforeCommit(boolean readOnly) {
                append(entry, actor, now);
              }
            });
  }

  private void append(JournalEntry entry, Actor actor, Instant now) {
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    var details = CanonicalJson.of(entry.details());
    var head = journal.lockedHead();
    var link =
        new ChainLink(
                head.sequence() + 1,
                Ids.next(),
                now,
                actor.accountId(),
                entry.action(),
                entry.subjectKind(),
                entry.subjectId(),
                ChainLink.detailsHash(salt, details, actor.name()),
                head.hash(),
                Hash.NONE)
            .sealed();
    journal.insert(link, salt, details, actor.name());
  }
}

package id.talenta.platform.job;

import id.talenta.platform.scope.Scope;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.sql.Connection;

/** Hands jobs to the scheduler once the transaction that queued them is committed. */
@Singleton
class JobQueue {
  private final TransactionOperations<Connection> transactions;
  private final Provider<JobScheduler> scheduler;

  JobQueue(TransactionOperations<Connection> transactions, Provider<JobScheduler> scheduler) {
    this.transactions = transactions;
    this.scheduler = scheduler;
  }

  void add(Scope scope) {
    transactions
        .findTransactionStatus()
        .ifPresentOrElse(
            transaction ->
                transaction.registerSynchronization(
                    new TransactionSynchronization() {
                      @Override
                      public void afterCommit() {
                        // The committed connection is not back yet, and the pool may have no other.
                        Thread.startVirtualThread(() -> scheduler.get().add(scope));
                      }
                    }),
            () -> scheduler.get().add(scope));
  }
}

package id.talenta.access;

import id.talenta.platform.job.JobActors;
import id.talenta.platform.scope.Actor;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.Optional;

/** Jobs are done with the roles that their account has when they begin. */
@Singleton
final class JobAccounts implements JobActors {
  private final AccountRepository accounts;
  private final TransactionOperations<Connection> transactions;

  JobAccounts(AccountRepository accounts, TransactionOperations<Connection> transactions) {
    this.accounts = accounts;
    this.transactions = transactions;
  }

  @Override
  public Optional<Actor> present(Actor queued) {
    var account = transactions.executeRead(status -> accounts.find(queued.accountId()));
    return account.isEmpty()
        ? Optional.of(queued)
        : account.filter(Account::active).map(JobAccounts::actor);
  }

  /** Also of one whose password was reset meanwhile: they had their roles when they asked. */
  private static Actor actor(Account account) {
    return new Actor(
        account.id(),
        account.displayName(),
        account.roles(),
        account.civilServantId(),
        account.unitId());
  }
}

package id.talenta.access;

import id.talenta.access.AccountRepository.Credential;
import id.talenta.access.AccountRepository.Password;
import id.talenta.access.core.OneTimePassword;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.sql.Connection;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Changes accounts, each change with its entry in the journal and never with a password in it. */
@Singleton
class AccountChanges {
  static final SecureRandom RANDOM = new SecureRandom();

  private static final String KIND = "account";
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._@-]{2,63}");
  private static final int LONGEST_NAME = 200;

  private final AccountRepository accounts;
  private final SignInAttemptRepository attempts;
  private final Passwords passwords;
  private final PresentActors actors;
  private final AccountLinks links;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  AccountChanges(
      AccountRepository accounts,
      SignInAttemptRepository attempts,
      Passwords passwords,
      PresentActors actors,
      AccountLinks links,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.accounts = accounts;
    this.attempts = attempts;
    this.passwords = passwords;
    this.actors = actors;
    this.links = links;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  String create(AccountData data, OneTimePassword password) {
    check(data);
    create(data, oneTime(passwords.hash(password), now()));
    return password.text();
  }

  void create(AccountData data, String password) {
    check(data);
    create(data, lasting(passwords.hash(password), now()));
  }

  void update(UUID id, AccountData data) {
    check(data);
    change(
        id,
        before -> {
          if (!data.roles().contains(administrator())) {
            keepAdministrator(before);
          }
          accounts.update(id, data);
          record("access.account.changed", id, changed(before, data));
        });
  }

  String reset(UUID id, OneTimePassword password) {
    var hash = passwords.hash(password);
    inTransaction(() -> replace(locked(id), hash));
    return password.text();
  }

  /** As {@link #reset}, unless the account's person has signed in: looked at under its lock. */
  Optional<String> resetUnused(UUID id, OneTimePassword password) {
    var hash = passwords.hash(password);
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          var before = locked(id);
          if (before.lastSignedInAt().isPresent()) {
            return Optional.empty();
          }
          replace(before, hash);
          return Optional.of(password.text());
        });
  }

  private void replace(Account before, String hash) {
    accounts.setPassword(before.id(), oneTime(hash, afterAllSessions(before)));
    attempts.forget(AccountHash.of(scope(), before.username()));
    record("access.password.reset", before.id(), Map.of("username", before.username()));
    forgetAfterCommit(before.id());
  }

  private Account locked(UUID id) {
    return accounts.locked(id).orElseThrow(() -> new UserError("access.error.unknown"));
  }

  void deactivate(UUID id) {
    change(
        id,
        before -> {
          keepAdministrator(before);
          accounts.setActive(id, false);
          record("access.account.deactivated", id, Map.of("username", before.username()));
        });
  }

  void reactivate(UUID id) {
    change(
        id,
        before -> {
          accounts.setActive(id, true);
          record("access.account.reactivated", id, Map.of("username", before.username()));
        });
  }

  /**
   * Puts the password that its person has chosen in place of this one.
   *
   * @return the account, whose sessions begin when the password was changed
   * @throws UserError when another has taken its place meanwhile
   */
  Account choose(Credential replaced, String password) {
    var id = replaced.account().id();
    var hash = passwords.hash(password);
    return transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          var before =
              accounts
                  .lockedCredential(id)
                  .filter(now -> now.hash().equals(replaced.hash()))
                  .map(Credential::account)
                  .orElseThrow(() -> new UserError("access.error.password.meanwhile"));
          accounts.setPassword(id, lasting(hash, afterAllSessions(before)));
          record("access.password.changed", id, Map.of("username", before.username()));
          forgetAfterCommit(id);
          return locked(id);
        });
  }

  void setLanguage(UUID id, Language language) {
    inTransaction(() -> accounts.setLanguage(id, language));
  }

  private void create(AccountData data, Password password) {
    var id = Ids.next();
    inTransaction(
        () -> {
          if (!accounts.insert(id, data, password)) {
            throw new UserError("access.error.username.taken", data.username());
          }
          record(
              "access.account.created",
              id,
              Map.of("username", data.username(), "roles", sorted(data.roles())));
        });
  }

  private void check(AccountData data) {
    if (!USERNAME.matcher(data.username()).matches()) {
      throw new UserError("access.error.username.syntax");
    }
    if (data.displayName().isEmpty() || data.displayName().length() > LONGEST_NAME) {
      throw new UserError("access.error.name");
    }
    RoleRules.check(data, scope());
    links.check(data, scope());
  }

  /** Refuses what would leave the scope without anybody who can administer its accounts. */
  private void keepAdministrator(Account account) {
    var administrators = accounts.lockedWith(administrator());
    if (administrators.equals(Set.of(account.id()))) {
      throw new UserError("access.error.last", account.displayName());
    }
  }

  private void change(UUID id, Change change) {
    inTransaction(
        () -> {
          change.apply(locked(id));
          forgetAfterCommit(id);
        });
  }

  private void forgetAfterCommit(UUID id) {
    var scope = scope();
    transactions
        .findTransactionStatus()
        .orElseThrow()
        .registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                actors.forget(scope, id);
              }
            });
  }

  private static Password oneTime(String hash, Instant from) {
    return new Password(hash, Optional.of(from.plus(OneTimePassword.VALIDITY)), from);
  }

  private static Password lasting(String hash, Instant from) {
    return new Password(hash, Optional.empty(), from);
  }

  /**
   * The present moment, but after all sessions of the account, whatever the clocks of the programs
   * that began them: asked under its lock, so that none begins meanwhile.
   */
  private Instant afterAllSessions(Account locked) {
    var last = locked.lastSignedInAt().orElse(Instant.MIN);
    var latest = last.isAfter(locked.passwordChangedAt()) ? last : locked.passwordChangedAt();
    var now = now();
    return now.isAfter(latest) ? now : latest.plus(1, ChronoUnit.MICROS);
  }

  private void record(String action, UUID id, Map<String, ?> details) {
    journal.record(JournalEntry.of(action, KIND, id, details));
  }

  private static Map<String, ?> changed(Account before, AccountData after) {
    return Map.of(
        "username",
        before.username(),
        "roles",
        sorted(after.roles()),
        "rolesBefore",
        sorted(before.roles()));
  }

  private static List<Role> sorted(Set<Role> roles) {
    var sorted = new ArrayList<>(roles);
    sorted.sort(null);
    return sorted;
  }

  private void inTransaction(Runnable work) {
    transactions.execute(
        TransactionDefinition.DEFAULT,
        status -> {
          work.run();
          return true;
        });
  }

  /** As precise as the database keeps it, so that comparisons with it hold. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private static Role administrator() {
    return RoleRules.administrator(scope());
  }

  private static Scope scope() {
    return Scopes.current().orElseThrow();
  }

  @FunctionalInterface
  private interface Change {
    void apply(Account before);
  }
}

package id.talenta.access;

import id.talenta.access.AccountRepository.Credential;
import id.talenta.access.SignInAttemptRepository.Attempts;
import id.talenta.access.core.LockOut;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.WhileReadOnly;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds out who somebody is, for screens and programs alike. Each attempt is counted before the
 * password is looked at, so that many at once don't get past the lock; and everything is done the
 * same way, in the same time, for names and regions that there are not.
 */
@Singleton
@WhileReadOnly("whoever may read signs in, and wrong passwords are counted")
public class Authenticator {
  private final Regions regions;
  private final AccountRepository accounts;
  private final SignInAttemptRepository attempts;
  private final Passwords passwords;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;
  private final AddressLimit addresses;

  Authenticator(
      Regions regions,
      AccountRepository accounts,
      SignInAttemptRepository attempts,
      Passwords passwords,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.regions = regions;
    this.accounts = accounts;
    this.attempts = attempts;
    this.passwords = passwords;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
    this.addresses = new AddressLimit(clock);
  }

  /**
   * A name that is being tried.
   *
   * @param scope whose accounts are looked at; the host's for a region that there is not
   * @param hash what the name is remembered by
   */
  private record Tried(Scope scope, String hash) {}

  /**
   * What was found before the password was looked at.
   *
   * @param credential the account; nothing when there is none that can be used
   * @param failed wrong passwords in a row, this one counted as one
   * @param locked until when the name is locked already
   */
  private record Counted(Optional<Credential> credential, int failed, Optional<Instant> locked) {}

  /**
   * Tries to sign in.
   *
   * @throws id.talenta.platform.error.UserError when too many people sign in at this moment
   */
  public SignInOutcome authenticate(SignInAttempt attempt) {
    if (addresses.isReached(attempt.address())) {
      return new SignInOutcome.TooMany();
    }
    var closed = regions.closed(attempt.region());
    if (closed.isPresent()) {
      return new SignInOutcome.Closed(closed.get());
    }
    var region = regions.find(attempt.region());
    var tried =
        region
            .map(known -> known.scope())
            .map(scope -> new Tried(scope, AccountHash.of(scope, attempt.username())))
            .orElseGet(
                () ->
                    new Tried(Scope.host(), AccountHash.of(attempt.region(), attempt.username())));
    var username = region.isPresent() ? AccountData.normalized(attempt.username()) : "";
    var counted = in(tried.scope(), () -> count(tried, username));
    if (counted.locked().isPresent()) {
      return locked(counted.locked().get());
    }
    var matches =
        counted
            .credential()
            .map(credential -> passwords.matches(attempt.password(), credential))
            .orElseGet(() -> passwords.matchesNobody(attempt.password()));
    if (matches) {
      var checked = counted.credential().orElseThrow();
      return in(tried.scope(), () -> welcome(tried, checked));
    }
    addresses.failed(attempt.address());
    return LockOut.lockedUntil(counted.failed(), clock.instant(), clock.instant())
        .map(until -> in(tried.scope(), () -> lock(tried, counted, until)))
        .orElseGet(SignInOutcome.Refused::new);
  }

  /** Forgets wrong passwords older than a day. */
  void forgetOld(Scope scope) {
    in(
        scope,
        () -> {
          attempts.forgetBefore(clock.instant().minus(Duration.ofDays(1)));
          return true;
        });
  }

  private Counted count(Tried tried, String username) {
    var now = clock.instant();
    var before = attempts.locked(tried.hash(), now);
    var credential = accounts.credential(username).filter(found -> found.account().active());
    var locked = LockOut.lockedUntil(before.failed(), before.lastFailedAt(), now);
    if (locked.isEmpty()) {
      attempts.put(tried.hash(), new Attempts(before.failed() + 1, now));
    }
    return new Counted(credential, before.failed() + 1, locked);
  }

  /**
   * Lets the person in, if the password that was looked at is still the account's: it may have been
   * replaced meanwhile, because somebody else knew it. The account is held, so that a session
   * begins either before its password is replaced, and ends then, or not at all.
   */
  private SignInOutcome welcome(Tried tried, Credential checked) {
    var present =
        accounts
            .lockedCredential(checked.account().id())
            .filter(now -> now.hash().equals(checked.hash()))
            .map(Credential::account)
            .filter(Account::active);
    if (present.isEmpty()) {
      return new SignInOutcome.Refused();
    }
    attempts.forget(tried.hash());
    var account = present.get();
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    if (account.passwordExpiresAt().filter(now::isAfter).isPresent()) {
      return new SignInOutcome.Expired();
    }
    var since = now.isBefore(account.passwordChangedAt()) ? account.passwordChangedAt() : now;
    accounts.signedIn(account.id(), since);
    return new SignInOutcome.Welcome(tried.scope(), account, since);
  }

  /** Begins the lock, and its length, from now; the journal hears of accounts that there are. */
  private SignInOutcome lock(Tried tried, Counted counted, Instant until) {
    attempts.put(tried.hash(), new Attempts(counted.failed(), clock.instant()));
    counted
        .credential()
        .map(Credential::account)
        .ifPresent(
            account ->
                journal.record(
                    JournalEntry.of(
                        "access.sign-in.locked",
                        "account",
                        account.id(),
                        Map.of("username", account.username(), "failed", counted.failed()))));
    return locked(until);
  }

  private SignInOutcome locked(Instant until) {
    return new SignInOutcome.Locked(Duration.between(clock.instant(), until));
  }

  private <T> T in(Scope scope, Supplier<T> work) {
    return Scopes.call(
        scope, Actor.system(), () -> transactions.executeWrite(status -> work.get()));
  }
}

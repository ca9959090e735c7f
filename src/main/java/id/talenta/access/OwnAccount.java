package id.talenta.access;

import id.talenta.access.core.PasswordPolicy;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.WhileReadOnly;
import id.talenta.platform.ui.LanguageMemory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Instant;
import java.util.Optional;

/** What everybody may do with the account they are signed in with, whatever their roles. */
@Singleton
public class OwnAccount implements LanguageMemory {
  private final AccountRepository accounts;
  private final AccountChanges changes;
  private final Passwords passwords;
  private final Authenticator authenticator;
  private final TransactionOperations<Connection> transactions;

  OwnAccount(
      AccountRepository accounts,
      AccountChanges changes,
      Passwords passwords,
      Authenticator authenticator,
      TransactionOperations<Connection> transactions) {
    this.accounts = accounts;
    this.changes = changes;
    this.passwords = passwords;
    this.authenticator = authenticator;
    this.transactions = transactions;
  }

  /** The account of the present actor. */
  public Account account() {
    return credential().account();
  }

  @Override
  @WhileReadOnly("the language of the own screens")
  public void remember(Language language) {
    // A visitor's account is the host's: here there is nothing to remember it with.
    if (!Scopes.actor().has(Role.VISITOR)) {
      changes.setLanguage(Scopes.actor().accountId(), language);
    }
  }

  /**
   * Puts a password of the person's choice in place of the one-time password they came in with. All
   * other sessions of the account end.
   *
   * @param since when the session began: one from before the one-time password was handed out has
   *     not proved that it knows it
   * @return the account with its roles, whose sessions begin when the password was changed
   * @throws UserError when the new password is not good enough, or the one-time password is not the
   *     one that the session began with
   */
  @WhileReadOnly("the own password")
  public Account replaceOneTime(String password, Instant since) {
    var credential = credential();
    if (!credential.account().oneTime()) {
      throw new UserError("access.error.unknown");
    }
    if (credential.account().passwordChangedAt().isAfter(since)) {
      throw new UserError("access.error.password.meanwhile");
    }
    return choose(credential, password);
  }

  /**
   * Puts a new password in place of the present one. All other sessions of the account end.
   *
   * @param current the present password; wrong ones count towards the lock
   * @param address network address the request came from
   * @return the account, whose sessions begin when the password was changed
   * @throws UserError when the present password is wrong or the new one not good enough
   */
  @WhileReadOnly("the own password")
  public Account changePassword(String current, String password, String address) {
    var credential = credential();
    var region = Regions.code(Scopes.current().orElseThrow());
    var attempt = new SignInAttempt(region, credential.account().username(), current, address);
    if (!(authenticator.authenticate(attempt) instanceof SignInOutcome.Welcome)) {
      throw new UserError("access.error.password.current");
    }
    return choose(credential, password);
  }

  /** Why this password would be refused for the present account: key of the sentence. */
  public Optional<String> problem(String password) {
    return problem(account(), password);
  }

  private Account choose(AccountRepository.Credential credential, String password) {
    problem(credential.account(), password)
        .ifPresent(
            key -> {
              throw new UserError(key);
            });
    if (passwords.matches(password, credential)) {
      throw new UserError("access.error.password.same");
    }
    return changes.choose(credential, password);
  }

  private static Optional<String> problem(Account account, String password) {
    return PasswordPolicy.problem(password, account.username())
        .map(problem -> "access.error.password." + problem.name());
  }

  private AccountRepository.Credential credential() {
    var id = Scopes.actor().accountId();
    return transactions
        .executeRead(status -> accounts.credential(id))
        .orElseThrow(() -> new UserError("access.error.unknown"));
  }
}

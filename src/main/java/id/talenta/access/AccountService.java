package id.talenta.access;

import id.talenta.access.core.OneTimePassword;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Accounts of the present scope, for its administrators; a region's auditor reads them. Passwords
 * are hashed before the transaction begins, so a caller should not already be in one.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.HOST_ADMIN, Role.SYSTEM})
public class AccountService {
  private static final int LARGEST_PAGE = 500;

  private final AccountRepository accounts;
  private final AccountChanges changes;

  AccountService(AccountRepository accounts, AccountChanges changes) {
    this.accounts = accounts;
    this.changes = changes;
  }

  /** All accounts, those in use first, by the person's name. */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN, Role.SYSTEM})
  @Transactional(readOnly = true)
  public List<Account> list() {
    return accounts.page(AccountFilter.ALL, 0, Integer.MAX_VALUE);
  }

  /**
   * A page of the accounts, those in use first, by the person's name.
   *
   * @param limit at most {@value #LARGEST_PAGE}
   */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN, Role.SYSTEM})
  @Transactional(readOnly = true)
  public List<Account> page(AccountFilter filter, int offset, int limit) {
    return accounts.page(filter, offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many accounts there are. */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN, Role.SYSTEM})
  @Transactional(readOnly = true)
  public int count(AccountFilter filter) {
    return accounts.count(filter);
  }

  /** The account with this key. */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.HOST_ADMIN, Role.SYSTEM})
  @Transactional(readOnly = true)
  public Optional<Account> find(UUID id) {
    return accounts.find(id);
  }

  /**
   * Makes an account.
   *
   * @return its one-time password, which is shown once and must be changed at the first sign-in
   * @throws UserError when the name is taken or not allowed, or the roles don't fit
   */
  public String create(AccountData data) {
    return changes.create(data, OneTimePassword.generate(AccountChanges.RANDOM));
  }

  /** Makes an account with a lasting password of any kind: for the demo and tests. */
  @Allowed(Role.SYSTEM)
  public void createWithPassword(AccountData data, String password) {
    changes.create(data, password);
  }

  /**
   * Changes an account's name, roles, links and language; the user name stays.
   *
   * @throws UserError when there is no such account, the roles don't fit, or nobody could
   *     administer accounts any more
   */
  public void update(UUID id, AccountData data) {
    changes.update(id, data);
  }

  /**
   * Puts a one-time password in place of the account's password, ends its sessions and lifts its
   * lock.
   *
   * @return the one-time password, which is shown once
   * @throws UserError when there is no such account
   */
  public String resetPassword(UUID id) {
    return changes.reset(id, OneTimePassword.generate(AccountChanges.RANDOM));
  }

  /** Whether anybody has ever signed in here: from then on the accounts are the region's alone. */
  @Allowed(Role.SYSTEM)
  @Transactional(readOnly = true)
  public boolean isInUse() {
    return accounts.isInUse();
  }

  /**
   * As {@link #resetPassword}, as long as the account's person has never signed in.
   *
   * @return the one-time password, which is shown once; nothing when the person has signed in
   * @throws UserError when there is no such account
   */
  public Optional<String> resetUnusedPassword(UUID id) {
    return changes.resetUnused(id, OneTimePassword.generate(AccountChanges.RANDOM));
  }

  /**
   * Takes an account out of use; its person is signed out at the next request.
   *
   * @throws UserError when there is no such account or nobody could administer accounts any more
   */
  public void deactivate(UUID id) {
    changes.deactivate(id);
  }

  /**
   * Takes an account back into use, with the password it had.
   *
   * @throws UserError when there is no such account
   */
  public void reactivate(UUID id) {
    changes.reactivate(id);
  }
}

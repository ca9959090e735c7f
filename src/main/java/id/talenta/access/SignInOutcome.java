package id.talenta.access;

import id.talenta.platform.scope.Scope;
import id.talenta.tenant.TenantState;
import java.time.Duration;
import java.time.Instant;

/** What became of an attempt to sign in. */
public sealed interface SignInOutcome {

  /**
   * The password is right. Whether it must be changed first, the account says.
   *
   * @param scope whose data the account works with
   * @param account the account
   * @param since when its session or token begins: never before its password was set, and before
   *     any that takes that password's place
   */
  record Welcome(Scope scope, Account account, Instant since) implements SignInOutcome {}

  /** There is no such region or account, it is out of use, or the password is wrong. */
  record Refused() implements SignInOutcome {}

  /**
   * Too many wrong passwords for this name, whether there is such an account or not.
   *
   * @param remaining how long it still takes
   */
  record Locked(Duration remaining) implements SignInOutcome {}

  /** The one-time password is right, but too old. */
  record Expired() implements SignInOutcome {}

  /**
   * Nobody of this region can sign in at present, whoever they are.
   *
   * @param why its state
   */
  record Closed(TenantState why) implements SignInOutcome {}

  /** Too many wrong passwords from this network address within a minute. */
  record TooMany() implements SignInOutcome {}
}

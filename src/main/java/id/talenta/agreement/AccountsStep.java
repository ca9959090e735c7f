package id.talenta.agreement;

import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The people who carry the work have accounts: an administrator and an analyst at least. */
@Singleton
class AccountsStep implements ChecklistStep {
  private static final int ORDER = 10;

  private final AccountService accounts;

  AccountsStep(AccountService accounts) {
    this.accounts = accounts;
  }

  @Override
  public int order() {
    return ORDER;
  }

  @Override
  public ChecklistItem item(ChecklistGoals goals) {
    // The analyst sees how many accounts there are, but may not see the accounts.
    return Scopes.call(Scopes.current().orElseThrow(), Actor.system(), this::read);
  }

  private ChecklistItem read() {
    var active = accounts.count(filter(Optional.empty()));
    var hasAnalyst = accounts.count(filter(Optional.of(Role.ANALYST))) > 0;
    return new ChecklistItem(
        "agreement.step.accounts",
        hasAnalyst,
        hasAnalyst ? "agreement.step.accounts.done" : "agreement.step.accounts.open",
        List.of(active),
        "pengguna",
        Set.of(Role.TENANT_ADMIN));
  }

  private static AccountFilter filter(Optional<Role> role) {
    return new AccountFilter(Optional.empty(), role, Optional.of(true));
  }
}

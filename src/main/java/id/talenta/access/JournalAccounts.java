package id.talenta.access;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names the accounts that journal entries are about; regions and the host have their own. */
@Singleton
final class JournalAccounts implements SubjectNames {
  private final AccountRepository accounts;

  JournalAccounts(AccountRepository accounts) {
    this.accounts = accounts;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return true;
  }

  @Override
  public boolean arePeople() {
    return true;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return accounts.names(keys);
  }
}

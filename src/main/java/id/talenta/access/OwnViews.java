package id.talenta.access;

import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.WhileReadOnly;
import id.talenta.platform.ui.ViewMemory;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;

/** What everybody may keep for the account they are signed in with, whatever their roles. */
@Singleton
class OwnViews implements ViewMemory {
  static final int MOST = 30;

  private static final int LONGEST_ADDRESS = 2_000;

  /** A list has a word for its path; what has a key in it is about one person or post. */
  private static final Pattern LIST = Pattern.compile("[a-z][a-z-]*(\\?[!-~]*)?");

  private final SavedViewRepository views;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  OwnViews(SavedViewRepository views, TransactionOperations<Connection> transactions, Clock clock) {
    this.views = views;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public List<SavedView> all() {
    return transactions.executeRead(status -> views.of(Scopes.actor().accountId()));
  }

  @Override
  @WhileReadOnly("the own views of lists")
  public void save(String name, String address) {
    var view = new SavedView(Ids.next(), name.strip(), address);
    if (view.name().isEmpty() || view.name().length() > LONGEST_NAME) {
      throw new UserError("access.error.view.name", LONGEST_NAME);
    }
    if (!LIST.matcher(address).matches() || address.length() > LONGEST_ADDRESS) {
      throw new UserError("access.error.view.address");
    }
    var account = Scopes.actor().accountId();
    transactions.executeWrite(
        status -> {
          var kept = views.of(account);
          if (kept.size() >= MOST
              && kept.stream().noneMatch(each -> each.name().equals(view.name()))) {
            throw new UserError("access.error.view.many", MOST);
          }
          views.save(account, view, clock.instant());
          return view;
        });
  }

  @Override
  @WhileReadOnly("the own views of lists")
  public void remove(UUID id) {
    transactions.executeWrite(
        status -> {
          views.delete(Scopes.actor().accountId(), id);
          return id;
        });
  }
}

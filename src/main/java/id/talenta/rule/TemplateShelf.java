package id.talenta.rule;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hands the host's templates over to a region: plain rules, nothing of anybody. They are read in
 * the host's scope and a transaction of their own.
 */
@Singleton
class TemplateShelf {
  private static final TransactionDefinition OWN =
      TransactionDefinition.of(TransactionDefinition.Propagation.REQUIRES_NEW);

  private final TemplateLibrary library;
  private final TransactionOperations<Connection> transactions;

  TemplateShelf(TemplateLibrary library, TransactionOperations<Connection> transactions) {
    this.library = library;
    this.transactions = transactions;
  }

  /** The newest version of each template, in the order in which they are offered. */
  List<RuleTemplate> newest() {
    var newest = new LinkedHashMap<String, RuleTemplate>();
    inHost(library::list).forEach(each -> newest.putIfAbsent(each.name(), each.template()));
    return List.copyOf(newest.values());
  }

  /** The newest version of one template. */
  Optional<LibraryVersion> newest(String name) {
    return inHost(library::list).stream().filter(each -> each.name().equals(name)).findFirst();
  }

  /** A version of a template. */
  Optional<RuleTemplate> find(String name, int version) {
    return inHost(() -> library.find(name, version)).map(LibraryVersion::template);
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Actor.system(), () -> transactions.execute(OWN, status -> work.get()));
  }
}

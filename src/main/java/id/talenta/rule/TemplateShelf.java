package id.talenta.rule;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Hands the host's templates over to a region: plain rules, nothing of anybody. They are read in
 * the host's scope, so never within a transaction.
 */
@Singleton
class TemplateShelf {
  private final TemplateLibrary library;

  TemplateShelf(TemplateLibrary library) {
    this.library = library;
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

  private static <T> T inHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }
}

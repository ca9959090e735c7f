package id.talenta.platform.scope;

import io.micronaut.core.propagation.PropagatedContext;
import io.micronaut.core.propagation.PropagatedContextElement;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Binds a scope and an actor to a unit of work. Both travel with Micronaut's propagated context, so
 * they reach everything the work calls, also on threads that Micronaut hands it to.
 */
public final class Scopes {
  private record Binding(Scope scope, Actor actor) implements PropagatedContextElement {}

  private record Waiting() implements PropagatedContextElement {}

  private record Exemption() implements PropagatedContextElement {}

  private Scopes() {}

  /**
   * Does the work in this scope, as this actor. Work that would use the connection of a transaction
   * opened in another scope is refused by that connection, with a {@link ScopeException}.
   */
  public static <T> T call(Scope scope, Actor actor, Supplier<T> work) {
    try (var ignored = bind(scope, actor)) {
      return work.get();
    }
  }

  /** As {@link #call}, for work without a result. */
  public static void run(Scope scope, Actor actor, Runnable work) {
    try (var ignored = bind(scope, actor)) {
      work.run();
    }
  }

  /** Does the work in no scope and as nobody, whoever the caller is. */
  public static void without(Runnable work) {
    var context = PropagatedContext.getOrEmpty();
    try (var ignored =
        context.find(Binding.class).map(context::minus).orElse(context).propagate()) {
      work.run();
    }
  }

  /**
   * Binds the scope until the result is closed, by the same thread. For the edges (filters,
   * servlets); within, use {@link #call}.
   */
  public static PropagatedContext.Scope bind(Scope scope, Actor actor) {
    var context = PropagatedContext.getOrEmpty();
    var bound = context.find(Binding.class);
    var without = bound.map(context::minus).orElse(context);
    return without.plus(new Binding(scope, actor)).propagate();
  }

  /** Says of the present work, until it is closed, that a person or program waits for its end. */
  public static PropagatedContext.Scope bindWaiting() {
    var context = PropagatedContext.getOrEmpty();
    return (isWaitedFor() ? context : context.plus(new Waiting())).propagate();
  }

  /** As {@link #bindWaiting}, for an edge that hands the context on itself. */
  public static PropagatedContextElement waitingElement() {
    return new Waiting();
  }

  /** Whether a person or program waits for the end of the present work. */
  public static boolean isWaitedFor() {
    return PropagatedContext.getOrEmpty().find(Waiting.class).isPresent();
  }

  /** Lets the present work write also in a scope that can only be read, until it is closed. */
  static PropagatedContext.Scope bindExempt() {
    var context = PropagatedContext.getOrEmpty();
    return (isExempt() ? context : context.plus(new Exemption())).propagate();
  }

  /** Whether the present work may write also in a scope that can only be read. */
  public static boolean isExempt() {
    return PropagatedContext.getOrEmpty().find(Exemption.class).isPresent();
  }

  /** The scope and the actor as they travel, for an edge that hands the context on itself. */
  public static PropagatedContextElement element(Scope scope, Actor actor) {
    return new Binding(scope, actor);
  }

  /** The scope of the present work, if it has one. */
  public static Optional<Scope> current() {
    return binding().map(Binding::scope);
  }

  /** Who does the present work, if anyone. */
  public static Optional<Actor> currentActor() {
    return binding().map(Binding::actor);
  }

  /**
   * Who does the present work.
   *
   * @throws ScopeException when no scope is bound
   */
  public static Actor actor() {
    return currentActor().orElseThrow(() -> new ScopeException("No scope is bound"));
  }

  /** Whether the present work is done for a visitor, who may change nothing at all. */
  public static boolean isVisit() {
    return currentActor().filter(actor -> actor.has(Role.VISITOR)).isPresent();
  }

  /** Whether the present work is done for somebody who may only read, such as an auditor. */
  public static boolean isReader() {
    return currentActor().filter(Actor::isReader).isPresent();
  }

  /**
   * The tenant of the present work.
   *
   * @throws ScopeException when the scope is not a tenant's
   */
  public static TenantCode tenant() {
    return switch (current().orElseThrow(() -> new ScopeException("No scope is bound"))) {
      case Scope.Tenant tenant -> tenant.code();
      case Scope.Host ignored -> throw new ScopeException("The host's scope has no tenant");
    };
  }

  private static Optional<Binding> binding() {
    return PropagatedContext.getOrEmpty().find(Binding.class);
  }
}

package id.talenta.access;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scope;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.UUID;

/** What an account is linked to must be there, in the account's own scope. */
@Singleton
class AccountLinks {
  private final BeanProvider<PersonLookup> people;
  private final BeanProvider<UnitLookup> units;

  AccountLinks(BeanProvider<PersonLookup> people, BeanProvider<UnitLookup> units) {
    this.people = people;
    this.units = units;
  }

  /**
   * Checks the links of an account.
   *
   * @throws UserError when there is no such person or unit; the host has none
   */
  void check(AccountData data, Scope scope) {
    if (data.civilServantId().filter(id -> !hasPerson(scope, id)).isPresent()) {
      throw new UserError("access.error.person.unknown");
    }
    if (data.unitId().filter(id -> !hasUnit(scope, id)).isPresent()) {
      throw new UserError("access.error.unit.unknown");
    }
  }

  private boolean hasPerson(Scope scope, UUID id) {
    return switch (scope) {
      case Scope.Host ignored -> false;
      case Scope.Tenant ignored -> people.get().find(id).isPresent();
    };
  }

  private boolean hasUnit(Scope scope, UUID id) {
    return switch (scope) {
      case Scope.Host ignored -> false;
      case Scope.Tenant ignored ->
          units.get().units().stream().anyMatch(unit -> unit.id().equals(id));
    };
  }
}

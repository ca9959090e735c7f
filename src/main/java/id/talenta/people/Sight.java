package id.talenta.people;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import java.util.Set;
import java.util.UUID;

/** Whom an actor may see. */
sealed interface Sight {
  /** Everyone in the tenant. */
  record Everyone() implements Sight {}

  /** Those in a unit and all below it. */
  record Unit(UUID id) implements Sight {}

  /** One person: oneself. */
  record Self(UUID id) implements Sight {}

  /** Nobody. */
  record Nobody() implements Sight {}

  /** The roles that see the whole tenant. */
  Set<Role> SEE_EVERYONE =
      Set.of(
          Role.TENANT_ADMIN,
          Role.ANALYST,
          Role.COMMITTEE,
          Role.REGIONAL_HEAD,
          Role.AUDITOR,
          Role.VISITOR,
          Role.SYSTEM);

  /** Whom this actor may see: the widest of what the roles allow. */
  static Sight of(Actor actor) {
    if (actor.hasAny(SEE_EVERYONE)) {
      return new Everyone();
    }
    if (actor.has(Role.UNIT_HEAD) && actor.unitId().isPresent()) {
      return new Unit(actor.unitId().get());
    }
    if (actor.has(Role.CIVIL_SERVANT) && actor.civilServantId().isPresent()) {
      return new Self(actor.civilServantId().get());
    }
    return new Nobody();
  }
}

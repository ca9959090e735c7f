package id.talenta.platform.job;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import io.micronaut.serde.annotation.Serdeable;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An actor as kept with the job that they queued. */
@Serdeable
record ActorData(
    UUID accountId,
    String name,
    Set<Role> roles,
    @Nullable UUID civilServantId,
    @Nullable UUID unitId) {

  static ActorData of(Actor actor) {
    return new ActorData(
        actor.accountId(),
        actor.name(),
        actor.roles(),
        actor.civilServantId().orElse(null),
        actor.unitId().orElse(null));
  }

  Actor toActor() {
    return new Actor(
        accountId, name, roles, Optional.ofNullable(civilServantId), Optional.ofNullable(unitId));
  }
}

package id.talenta.organization;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names the positions that journal entries are about. */
@Singleton
final class JournalPositions implements SubjectNames {
  private final PositionRepository positions;

  JournalPositions(PositionRepository positions) {
    this.positions = positions;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Tenant;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return positions.names(keys);
  }
}

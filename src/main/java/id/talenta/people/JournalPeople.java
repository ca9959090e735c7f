package id.talenta.people;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names the civil servants that journal entries are about. */
@Singleton
final class JournalPeople implements SubjectNames {
  private final CivilServantRepository people;

  JournalPeople(CivilServantRepository people) {
    this.people = people;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Tenant;
  }

  @Override
  public boolean arePeople() {
    return true;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return people.names(keys);
  }
}

package id.talenta.evidence.intake;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names the files of the imports that journal entries are about. */
@Singleton
final class JournalImports implements SubjectNames {
  private final ImportRepository imports;

  JournalImports(ImportRepository imports) {
    this.imports = imports;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Tenant;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return imports.names(keys);
  }
}

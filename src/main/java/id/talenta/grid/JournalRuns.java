package id.talenta.grid;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.ui.Text;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Numbers the mapping runs that journal entries are about. */
@Singleton
final class JournalRuns implements SubjectNames {
  private final MappingRunRepository runs;

  JournalRuns(MappingRunRepository runs) {
    this.runs = runs;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Tenant;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return runs.findAll(keys).stream().collect(Collectors.toMap(MappingRun::id, JournalRuns::name));
  }

  private static SubjectName name(MappingRun run) {
    return SubjectName.at(
        Text.of("grid.run.label", run.number(), Formats.date(run.asOf())), "sembilan-kotak");
  }
}

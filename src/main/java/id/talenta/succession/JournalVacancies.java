package id.talenta.succession;

import id.talenta.audit.SubjectName;
import id.talenta.audit.SubjectNames;
import id.talenta.platform.scope.Scope;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.UUID;

/** Names the posts of the vacancies and lists of candidates that journal entries are about. */
@Singleton
final class JournalVacancies implements SubjectNames {
  private final VacancyRepository vacancies;

  JournalVacancies(VacancyRepository vacancies) {
    this.vacancies = vacancies;
  }

  @Override
  public boolean keptIn(Scope scope) {
    return scope instanceof Scope.Tenant;
  }

  @Override
  public Map<UUID, SubjectName> names(UUID[] keys) {
    return vacancies.names(keys);
  }
}

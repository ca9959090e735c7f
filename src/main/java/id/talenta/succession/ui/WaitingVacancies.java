package id.talenta.succession.ui;

import id.talenta.platform.i18n.Formats;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.WaitingWork;
import id.talenta.succession.VacancyService;
import id.talenta.succession.VacancyState;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Vacancies whose next step is the present person's. */
@Singleton
final class WaitingVacancies implements WaitingWork {
  private static final Map<VacancyState, Role> NEXT =
      new EnumMap<>(
          Map.of(
              VacancyState.OPEN, Role.ANALYST,
              VacancyState.PREPARED, Role.COMMITTEE,
              VacancyState.PROPOSED, Role.REGIONAL_HEAD));

  private final VacancyService vacancies;

  WaitingVacancies(VacancyService vacancies) {
    this.vacancies = vacancies;
  }

  @Override
  public Set<Role> roles() {
    return Set.copyOf(NEXT.values());
  }

  @Override
  public List<Waiting> present() {
    var counts = vacancies.counts();
    return NEXT.entrySet().stream()
        .filter(next -> Scopes.actor().has(next.getValue()))
        .map(Map.Entry::getKey)
        .filter(counts::containsKey)
        .map(state -> waiting(state, counts.getOrDefault(state, 0)))
        .toList();
  }

  private static Waiting waiting(VacancyState state, int count) {
    return new Waiting(
        count,
        Text.of("succession.waiting." + state.name(), Formats.count(count)),
        VacanciesView.address(state));
  }
}

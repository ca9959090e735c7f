package id.talenta.succession;

import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Looks at who could follow in a post, without keeping anything. */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.AUDITOR,
  Role.SYSTEM
})
public class CandidateService {
  private final VacancyRepository vacancies;
  private final ShortlistRepository shortlists;
  private final CandidateFinder finder;
  private final TargetMaker targets;
  private final MappingService mappings;
  private final OrganizationService organization;
  private final Clock clock;

  CandidateService(
      VacancyRepository vacancies,
      ShortlistRepository shortlists,
      CandidateFinder finder,
      TargetMaker targets,
      MappingService mappings,
      OrganizationService organization,
      Clock clock) {
    this.vacancies = vacancies;
    this.shortlists = shortlists;
    this.finder = finder;
    this.targets = targets;
    this.mappings = mappings;
    this.organization = organization;
    this.clock = clock;
  }

  /**
   * The bench of a post: who could follow today, in order; nobody when there is no mapping yet.
   *
   * @param limit at most 200
   */
  @Transactional(readOnly = true)
  public List<Candidate> bench(UUID positionId, int limit) {
    if (mappings.latest().isEmpty()) {
      return List.of();
    }
    return organization
        .position(positionId)
        .map(
            position ->
                finder
                    .find(position.id(), targets.latest(position, LocalDate.now(clock)), false)
                    .candidates()
                    .stream()
                    .limit(limit)
                    .toList())
        .orElse(List.of());
  }

  /**
   * Looks at one person for a vacancy, by the mapping and the day of its list where it has one, and
   * says why the list does not have this person.
   *
   * @throws UserError when there is no such vacancy, or no mapping yet
   */
  @Transactional(readOnly = true)
  public Optional<Assessed> assess(UUID vacancyId, UUID person) {
    var vacancy =
        vacancies.find(vacancyId).orElseThrow(() -> new UserError("succession.error.no-vacancy"));
    var position = organization.position(vacancy.positionId()).orElseThrow();
    var list = shortlists.latest(vacancyId);
    var measure =
        list.map(frozen -> targets.of(position, frozen.appointmentOn(), frozen.run().id()))
            .orElseGet(() -> targets.latest(position, vacancy.vacantFrom()));
    return finder.assess(
        position.id(), person, measure, list.map(Shortlist::includesEqual).orElse(false));
  }
}

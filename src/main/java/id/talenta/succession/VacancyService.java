package id.talenta.succession;

import id.talenta.organization.PositionFilter;
import id.talenta.organization.PositionKind;
import id.talenta.people.PeopleService;
import id.talenta.people.Post;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads vacancies and their candidates: for those who prepare, propose, pick, and audit. */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.AUDITOR,
  Role.SYSTEM
})
public class VacancyService {
  private static final int LARGEST_PAGE = 500;
  private static final PositionFilter STRUCTURAL =
      new PositionFilter(
          "", Optional.empty(), Set.of(PositionKind.STRUCTURAL), Set.of(), false, Optional.empty());

  private final VacancyRepository vacancies;
  private final ShortlistRepository shortlists;
  private final PeopleService people;
  private final RetirementService retirement;

  VacancyService(
      VacancyRepository vacancies,
      ShortlistRepository shortlists,
      PeopleService people,
      RetirementService retirement) {
    this.vacancies = vacancies;
    this.shortlists = shortlists;
    this.people = people;
    this.retirement = retirement;
  }

  /** The vacancy with this key. */
  @Transactional(readOnly = true)
  public Optional<Vacancy> find(UUID id) {
    return vacancies.find(id);
  }

  /**
   * A page of vacancies, those opened last in front.
   *
   * @param limit at most 500
   */
  @Transactional(readOnly = true)
  public List<Vacancy> list(VacancyFilter filter, int offset, int limit) {
    return vacancies.list(filter, offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many vacancies there are. */
  @Transactional(readOnly = true)
  public int count(VacancyFilter filter) {
    return vacancies.count(filter);
  }

  /** How many vacancies are in each state; states without any are left out. */
  @Transactional(readOnly = true)
  public Map<VacancyState, Integer> counts() {
    return vacancies.counts();
  }

  /** The list of candidates that counts: the newest. */
  @Transactional(readOnly = true)
  public Optional<Shortlist> shortlist(UUID vacancy) {
    return shortlists.latest(vacancy);
  }

  /** A page of the structural posts that nobody holds now. */
  @Transactional(readOnly = true)
  public List<Post> vacantPosts(int offset, int limit) {
    return people.posts(STRUCTURAL, true, offset, limit);
  }

  /** How many structural posts nobody holds now. */
  @Transactional(readOnly = true)
  public int countVacantPosts() {
    return people.countPosts(STRUCTURAL, true);
  }

  /** Those of these posts for which a vacancy runs. */
  @Transactional(readOnly = true)
  public Set<UUID> running(Set<UUID> positions) {
    return Set.copyOf(vacancies.running(positions));
  }

  /**
   * Structural and critical posts that empty within a year and for which no vacancy runs, the first
   * in front.
   */
  @Transactional(readOnly = true)
  public List<Retiring> soonVacant() {
    var soon = retirement.soon(1);
    var running =
        new HashSet<>(vacancies.running(soon.stream().map(Retiring::positionId).toList()));
    return soon.stream().filter(each -> !running.contains(each.positionId())).toList();
  }

  /** Who of a post's holders reaches the retirement age first within the next five years. */
  @Transactional(readOnly = true)
  public Optional<Retiring> firstLeaving(UUID position) {
    return retirement.forecast().retiring().stream()
        .filter(each -> each.positionId().equals(position))
        .findFirst();
  }
}

package id.talenta.succession;

import id.talenta.grid.MappingService;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Position;
import id.talenta.organization.PositionFilter;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.Ids;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.succession.core.Eligibility;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** A made-up region with a mapping, and its people at work, for tests of the filling of posts. */
public final class Story {
  private final ApplicationContext context = TestDatabase.context();
  private final TenantCode tenant;

  private Story(TenantCode tenant) {
    this.tenant = tenant;
  }

  /** The smallest region of the demo, mapped. */
  public static Story begin() {
    return begin("jayapura");
  }

  /** A region of the demo, mapped. */
  public static Story begin(String region) {
    var tenant = TestDatabase.newTenant();
    MadeUpRegion.load(TestDatabase.context(), tenant, MadeUpRegion.region(region));
    TestDatabase.in(
        tenant,
        () -> TestDatabase.context().getBean(MappingService.class).runNow(MadeUpRegion.TODAY));
    return new Story(tenant);
  }

  /** The region. */
  public TenantCode tenant() {
    return tenant;
  }

  /** A service of the program. */
  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** Does the work as somebody with this role. */
  public <T> T as(Role role, Supplier<T> work) {
    var actor =
        new Actor(Ids.next(), role.name(), Set.of(role), Optional.empty(), Optional.empty());
    return Scopes.call(Scope.tenant(tenant), actor, work);
  }

  /** The posts of a level. */
  public List<Position> posts(PositionLevel level) {
    var filter =
        new PositionFilter("", Optional.empty(), Set.of(), Set.of(level), false, Optional.empty());
    return as(Role.ANALYST, () -> bean(OrganizationService.class).positions(filter, 0, 1000));
  }

  /** A post of this level for which at least three candidates can be proposed. */
  public Position fillable(PositionLevel level) {
    return posts(level).stream()
        .filter(post -> !isBeingFilled(post))
        .filter(post -> proposable(post) >= Proposal.NAMES)
        .findFirst()
        .orElseThrow();
  }

  private boolean isBeingFilled(Position post) {
    return as(Role.ANALYST, () -> !bean(VacancyService.class).running(Set.of(post.id())).isEmpty());
  }

  private long proposable(Position post) {
    return as(Role.ANALYST, () -> bean(CandidateService.class).bench(post.id(), 200)).stream()
        .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
        .count();
  }

  /** Opens a vacancy. */
  public UUID open(Position post) {
    var data =
        new VacancyData(
            post.id(), VacancyCause.OTHER, LocalDate.of(2026, 1, 1), "Pejabat mengundurkan diri");
    return as(Role.ANALYST, () -> bean(SuccessionService.class).open(data));
  }

  /** Prepares the candidates. */
  public Shortlist prepare(UUID vacancy) {
    return as(
        Role.ANALYST,
        () -> {
          bean(SuccessionService.class).prepare(vacancy, version(vacancy), false);
          return bean(VacancyService.class).shortlist(vacancy).orElseThrow();
        });
  }

  /** Proposes the first three of the computed order. */
  public List<UUID> propose(UUID vacancy) {
    var people = proposable(vacancy).stream().limit(Proposal.NAMES).toList();
    as(
        Role.COMMITTEE,
        () -> {
          bean(SuccessionService.class)
              .propose(vacancy, version(vacancy), new Proposal(people, ""));
          return true;
        });
    return people;
  }

  /** Those of the list who fail no requirement, in order. */
  public List<UUID> proposable(UUID vacancy) {
    return as(Role.ANALYST, () -> bean(VacancyService.class).shortlist(vacancy))
        .orElseThrow()
        .candidates()
        .stream()
        .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
        .map(Candidate::personId)
        .toList();
  }

  /** The vacancy's present version. */
  public int version(UUID vacancy) {
    return vacancy(vacancy).version();
  }

  /** The vacancy as it stands. */
  public Vacancy vacancy(UUID vacancy) {
    return as(Role.AUDITOR, () -> bean(VacancyService.class).find(vacancy)).orElseThrow();
  }
}

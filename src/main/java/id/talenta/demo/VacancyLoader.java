package id.talenta.demo;

import id.talenta.organization.OrganizationService;
import id.talenta.people.Post;
import id.talenta.succession.CandidateService;
import id.talenta.succession.Proposal;
import id.talenta.succession.RetirementService;
import id.talenta.succession.Retiring;
import id.talenta.succession.VacancyCause;
import id.talenta.succession.VacancyData;
import id.talenta.succession.VacancyService;
import id.talenta.succession.VacancyState;
import id.talenta.succession.core.Eligibility;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.UUID;

/**
 * Leads some vacancies of a region to different states, each step as the demo's own account of the
 * role that takes it. The education office's head retires soon; its three names wait for the
 * regional head.
 */
@Singleton
class VacancyLoader {
  private static final String EDUCATION_HEAD = "DISDIK-K1";
  private static final String REASON = "Jabatan kosong dan perlu segera diisi";
  private static final int MOST = 100;

  private final VacancySteps steps;
  private final VacancyService vacancies;
  private final CandidateService candidates;
  private final RetirementService retirement;
  private final OrganizationService organization;

  VacancyLoader(
      VacancySteps steps,
      VacancyService vacancies,
      CandidateService candidates,
      RetirementService retirement,
      OrganizationService organization) {
    this.steps = steps;
    this.vacancies = vacancies;
    this.candidates = candidates;
    this.retirement = retirement;
    this.organization = organization;
  }

  /** Opens them, in the tenant's scope, after the region's mapping and accounts. */
  void load(LocalDate today) {
    educationHead().ifPresent(this::educationOffice);
    Deque<Post> vacant = new ArrayDeque<>(vacancies.vacantPosts(0, MOST));
    lead(vacant, today, VacancyState.DECIDED);
    lead(vacant, today, VacancyState.PROPOSED);
    lead(vacant, today, VacancyState.PREPARED);
    lead(vacant, today, VacancyState.OPEN);
    lead(vacant, today, VacancyState.WITHDRAWN);
  }

  private Optional<Retiring> educationHead() {
    var position = Optional.ofNullable(organization.positionKeys().get(EDUCATION_HEAD));
    return retirement.soon(1).stream()
        .filter(retiring -> position.filter(retiring.positionId()::equals).isPresent())
        .findFirst();
  }

  private void educationOffice(Retiring head) {
    var vacancy =
        steps.open(
            new VacancyData(
                head.positionId(),
                VacancyCause.RETIREMENT,
                head.lastDay().plusDays(1),
                "Pejabat mencapai batas usia pensiun"));
    steps.prepare(vacancy);
    steps.propose(vacancy);
  }

  /** Opens a vacancy for the first post that can be led so far. */
  private void lead(Deque<Post> vacant, LocalDate today, VacancyState state) {
    while (!vacant.isEmpty()) {
      var position = vacant.removeFirst().position().id();
      if (hasThree(position)) {
        lead(steps.open(new VacancyData(position, VacancyCause.VACANT, today, REASON)), state);
        return;
      }
    }
  }

  private boolean hasThree(UUID position) {
    return candidates.bench(position, MOST).stream()
            .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
            .count()
        >= Proposal.NAMES;
  }

  private void lead(UUID vacancy, VacancyState state) {
    switch (state) {
      case OPEN -> {}
      case PREPARED -> steps.prepare(vacancy);
      case PROPOSED -> {
        steps.prepare(vacancy);
        steps.propose(vacancy);
      }
      case DECIDED -> {
        steps.prepare(vacancy);
        steps.propose(vacancy);
        steps.decide(vacancy);
      }
      case WITHDRAWN -> steps.withdraw(vacancy);
    }
  }
}

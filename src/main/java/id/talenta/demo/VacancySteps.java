package id.talenta.demo;

import id.talenta.access.Account;
import id.talenta.access.AccountService;
import id.talenta.placement.DecisionService;
import id.talenta.placement.Pick;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.succession.Candidate;
import id.talenta.succession.Proposal;
import id.talenta.succession.Shortlist;
import id.talenta.succession.SuccessionService;
import id.talenta.succession.Vacancy;
import id.talenta.succession.VacancyData;
import id.talenta.succession.VacancyService;
import id.talenta.succession.core.Eligibility;
import jakarta.inject.Singleton;
import java.util.UUID;
import java.util.function.Supplier;

/** The steps of filling a post, each taken as the demo's own account of the role that takes it. */
@Singleton
class VacancySteps {
  private final SuccessionService succession;
  private final VacancyService vacancies;
  private final DecisionService decisions;
  private final AccountService accounts;

  VacancySteps(
      SuccessionService succession,
      VacancyService vacancies,
      DecisionService decisions,
      AccountService accounts) {
    this.succession = succession;
    this.vacancies = vacancies;
    this.decisions = decisions;
    this.accounts = accounts;
  }

  UUID open(VacancyData data) {
    return as(Role.ANALYST, () -> succession.open(data));
  }

  void prepare(UUID vacancy) {
    as(Role.ANALYST, () -> succession.prepare(vacancy, version(vacancy), false));
  }

  /** Proposes the first three of the computed order who fail no requirement. */
  void propose(UUID vacancy) {
    var names =
        shortlist(vacancy).candidates().stream()
            .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
            .limit(Proposal.NAMES)
            .map(Candidate::personId)
            .toList();
    as(
        Role.COMMITTEE,
        () -> {
          succession.propose(vacancy, version(vacancy), new Proposal(names, ""));
          return names;
        });
  }

  void decide(UUID vacancy) {
    var first = shortlist(vacancy).proposed().getFirst().personId();
    var reason = "Kinerja tinggi selama dua tahun dan memenuhi seluruh syarat jabatan.";
    as(
        Role.REGIONAL_HEAD,
        () -> decisions.decide(new Pick(vacancy, version(vacancy), first, reason, "")));
  }

  void withdraw(UUID vacancy) {
    as(
        Role.ANALYST,
        () -> {
          succession.withdraw(vacancy, version(vacancy), "Jabatan digabung dengan unit lain");
          return vacancy;
        });
  }

  private Shortlist shortlist(UUID vacancy) {
    return vacancies.shortlist(vacancy).orElseThrow();
  }

  private int version(UUID vacancy) {
    return vacancies.find(vacancy).map(Vacancy::version).orElseThrow();
  }

  private <T> T as(Role role, Supplier<T> work) {
    return Scopes.call(Scopes.current().orElseThrow(), actor(role), work);
  }

  private Actor actor(Role role) {
    var name =
        DemoAccount.OF_REGION.stream()
            .filter(account -> account.role() == role)
            .map(DemoAccount::username)
            .findFirst()
            .orElseThrow();
    return Scopes.call(Scopes.current().orElseThrow(), Actor.system(), accounts::list).stream()
        .filter(account -> account.username().equals(name))
        .map(Account::actor)
        .findFirst()
        .orElseThrow();
  }
}

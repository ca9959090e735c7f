package id.talenta.placement;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scopes;
import id.talenta.succession.Candidate;
import id.talenta.succession.CandidateService;
import id.talenta.succession.Shortlist;
import id.talenta.succession.SuccessionService;
import id.talenta.succession.Trace;
import id.talenta.succession.VacancyService;
import id.talenta.tenant.TenantConfiguration;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;

/** Writes a decision, the end of the vacancy and the journal's entry, all or nothing. */
@Singleton
class DecisionRecorder {
  private final DecisionRepository decisions;
  private final VacancyService vacancies;
  private final SuccessionService succession;
  private final CandidateService candidates;
  private final TenantConfiguration configuration;
  private final Journal journal;
  private final Clock clock;

  DecisionRecorder(
      DecisionRepository decisions,
      VacancyService vacancies,
      SuccessionService succession,
      CandidateService candidates,
      TenantConfiguration configuration,
      Journal journal,
      Clock clock) {
    this.decisions = decisions;
    this.vacancies = vacancies;
    this.succession = succession;
    this.candidates = candidates;
    this.configuration = configuration;
    this.journal = journal;
    this.clock = clock;
  }

  @Transactional
  UUID write(Pick pick) {
    succession.decided(pick.vacancyId(), pick.version(), pick.reason());
    var list = vacancies.shortlist(pick.vacancyId()).orElseThrow();
    var choice = choice(list, pick.personId());
    var shortest = configuration.workflow().shortestReason();
    if (choice.isOutside() && pick.justification().length() < shortest) {
      throw new UserError("placement.error.justification", shortest);
    }
    var kept =
        choice.isOutside()
            ? pick
            : new Pick(pick.vacancyId(), pick.version(), pick.personId(), pick.reason(), "");
    var picked = picked(list, pick);
    var id = Ids.next();
    var actor = Scopes.actor();
    decisions.insert(
        id, list, picked, choice, kept, actor.accountId(), actor.name(), clock.instant());
    record(id, list, picked, choice, kept);
    return id;
  }

  private static Choice choice(Shortlist list, UUID person) {
    return list.candidate(person)
        .map(candidate -> candidate.proposedPlace().isPresent() ? Choice.PROPOSED : Choice.PREPARED)
        .orElse(Choice.ELSEWHERE);
  }

  private Candidate picked(Shortlist list, Pick pick) {
    return list.candidate(pick.personId())
        .or(
            () ->
                candidates
                    .assess(pick.vacancyId(), pick.personId())
                    .flatMap(assessed -> assessed.candidate()))
        .orElseThrow(() -> new UserError("placement.error.no-person"));
  }

  private void record(UUID id, Shortlist list, Candidate picked, Choice choice, Pick pick) {
    var details = new HashMap<String, Object>();
    details.put("vacancy", pick.vacancyId());
    details.put("shortlist", list.id());
    details.put("mapping_run", list.run().id());
    details.put("rule_set_version", list.rules().id());
    details.put("picked", Trace.of(picked));
    details.put("proposed", list.proposed().stream().map(Trace::of).toList());
    details.put("choice", choice);
    details.put("outside_shortlist", choice.isOutside());
    details.put("reason", pick.reason());
    details.put("justification", pick.justification());
    journal.record(JournalEntry.of(DecisionRepository.ACTION, "appointment_decision", id, details));
  }
}

package id.talenta.agreement.mentoring;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementService;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The only door through which the host sees who of a region takes part: those whom the region
 * discloses, read where they stand. Nothing of it is kept in the host's schema. Works for a moment
 * in the tenant's scope, so it must not be called within a transaction.
 */
@Singleton
@Allowed(Role.HOST_ADMIN)
public class DisclosedPeopleService {
  private static final int LONGEST = 4000;

  private final ParticipantRepository participants;
  private final AgreementService agreements;
  private final TenantService tenants;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  DisclosedPeopleService(
      ParticipantRepository participants,
      AgreementService agreements,
      TenantService tenants,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.participants = participants;
    this.agreements = agreements;
    this.tenants = tenants;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Who takes part in each session and internship of an agreement, as far as it is disclosed. */
  public Map<UUID, DisclosedGroup> groups(UUID agreement) {
    var found = require(agreement);
    if (!hasData(found)) {
      return Map.of();
    }
    return Scopes.call(
        Scope.tenant(found.partner().code()),
        Actor.system(),
        () ->
            transactions.executeRead(
                status -> groups(participants.disclosed(), participants.turnouts())));
  }

  /**
   * Says how somebody did in an internship; it is kept with the region.
   *
   * @throws UserError when the region does not disclose this person, or nothing is said
   */
  public void assess(UUID agreement, Participant person, String assessment) {
    if (assessment.isBlank() || assessment.length() > LONGEST) {
      throw new UserError("mentoring.error.assessment", LONGEST);
    }
    var found = require(agreement);
    if (!hasData(found)) {
      throw new UserError("mentoring.error.withdrawn");
    }
    var actor = Scopes.actor();
    Scopes.run(
        Scope.tenant(found.partner().code()),
        actor,
        () -> transactions.executeWrite(status -> keep(person, assessment.strip(), actor)));
  }

  private boolean keep(Participant person, String assessment, Actor actor) {
    var today = LocalDate.now(clock);
    if (!participants.putAssessment(person.id(), assessment, today, actor.name())) {
      throw new UserError("mentoring.error.withdrawn");
    }
    journal.record(
        JournalEntry.of(
            "cooperation.person.assessed",
            "cooperation_person",
            person.id(),
            Map.of("date", today)));
    return true;
  }

  private static Map<UUID, DisclosedGroup> groups(
      List<Participant> disclosed, Map<UUID, Turnout> turnouts) {
    var bySubject = disclosed.stream().collect(Collectors.groupingBy(Participant::subject));
    var groups = new HashMap<UUID, DisclosedGroup>();
    turnouts.forEach(
        (subject, turnout) ->
            groups.put(
                subject, new DisclosedGroup(bySubject.getOrDefault(subject, List.of()), turnout)));
    return groups;
  }

  private boolean hasData(Agreement agreement) {
    return tenants
        .find(agreement.partner().code())
        .map(tenant -> tenant.state())
        .filter(TenantState::hasData)
        .isPresent();
  }

  private Agreement require(UUID id) {
    return agreements.find(id).orElseThrow(() -> new UserError("agreement.error.missing"));
  }
}

package id.talenta.placement;

import id.talenta.audit.JournalAnchors;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.succession.VacancyService;
import id.talenta.tenant.TenantConfiguration;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The regional head's decisions. A decision is final here; the holder of the post changes only with
 * the appointment decree, which is a later step and is not taken silently.
 */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.AUDITOR,
  Role.SYSTEM
})
public class DecisionService {
  private static final int LARGEST_PAGE = 500;
  private static final int LONGEST_REASON = 4000;

  private final DecisionRecorder recorder;
  private final DecisionRepository decisions;
  private final VacancyService vacancies;
  private final JournalAnchors anchors;
  private final TenantConfiguration configuration;

  DecisionService(
      DecisionRecorder recorder,
      DecisionRepository decisions,
      VacancyService vacancies,
      JournalAnchors anchors,
      TenantConfiguration configuration) {
    this.recorder = recorder;
    this.decisions = decisions;
    this.vacancies = vacancies;
    this.anchors = anchors;
    this.configuration = configuration;
  }

  /**
   * Picks a person. The decision, the end of the vacancy and the journal's entry are written
   * together; then the journal is anchored with the host. Must not be called within a transaction,
   * because the anchor is written in another scope.
   *
   * @return key of the decision
   * @throws UserError when the vacancy was changed meanwhile, the reason is too short, or somebody
   *     other than the three is picked without a justification
   */
  @Allowed(Role.REGIONAL_HEAD)
  public UUID decide(Pick pick) {
    var reason = pick.reason().strip();
    var justification = pick.justification().strip();
    if (reason.length() < configuration.workflow().shortestReason()) {
      throw new UserError("placement.error.reason", configuration.workflow().shortestReason());
    }
    if (Math.max(reason.length(), justification.length()) > LONGEST_REASON) {
      throw new UserError("placement.error.long", LONGEST_REASON);
    }
    var id =
        recorder.write(
            new Pick(pick.vacancyId(), pick.version(), pick.personId(), reason, justification));
    anchors.anchor(Scopes.tenant());
    return id;
  }

  /**
   * A page of decisions, the newest first.
   *
   * @param limit at most 500
   */
  @Transactional(readOnly = true)
  public List<Decision> list(DecisionFilter filter, int offset, int limit) {
    return decisions.list(filter, offset, Math.min(limit, LARGEST_PAGE));
  }

  /** How many decisions there are. */
  @Transactional(readOnly = true)
  public int count(DecisionFilter filter) {
    return decisions.count(filter);
  }

  /** The decision that ended this vacancy. */
  @Transactional(readOnly = true)
  public Optional<Decision> ofVacancy(UUID vacancy) {
    return decisions.ofVacancy(vacancy);
  }

  /** The decision with this key, with everything as it stood. */
  @Transactional(readOnly = true)
  public Optional<Dossier> dossier(UUID id) {
    return decisions
        .find(id)
        .map(
            decision ->
                new Dossier(
                    decision,
                    vacancies.find(decision.vacancyId()).orElseThrow(),
                    vacancies.shortlist(decision.vacancyId()).orElseThrow(),
                    decisions.picked(id)));
  }
}

package id.talenta.succession;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.organization.OrganizationService;
import id.talenta.organization.Position;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scopes;
import id.talenta.succession.core.Eligibility;
import id.talenta.tenant.TenantConfiguration;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The filling of a post, from the opening of the vacancy to the committee's three names. Each
 * change names the version of the vacancy that its user saw; a change made on an older one is
 * refused.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
public class SuccessionService {
  private static final int LONGEST_REASON = 2000;
  private static final String VACANCY = "vacancy";

  private final VacancyRepository vacancies;
  private final ShortlistRepository shortlists;
  private final CandidateFinder finder;
  private final TargetMaker targets;
  private final OrganizationService organization;
  private final TenantConfiguration configuration;
  private final Journal journal;
  private final Clock clock;

  SuccessionService(
      VacancyRepository vacancies,
      ShortlistRepository shortlists,
      CandidateFinder finder,
      TargetMaker targets,
      OrganizationService organization,
      TenantConfiguration configuration,
      Journal journal,
      Clock clock) {
    this.vacancies = vacancies;
    this.shortlists = shortlists;
    this.finder = finder;
    this.targets = targets;
    this.organization = organization;
    this.configuration = configuration;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Opens a vacancy.
   *
   * @return its key
   * @throws UserError when there is no such post, one runs for it already, or the reason is missing
   */
  @Transactional
  public UUID open(VacancyData data) {
    var reason = reason(data.reason());
    var position = position(data.positionId());
    var id = Ids.next();
    var checked = new VacancyData(position.id(), data.cause(), data.vacantFrom(), reason);
    var actor = Scopes.actor();
    if (vacancies.insert(id, checked, actor.accountId(), actor.name(), now()) == 0) {
      throw new UserError("succession.error.running");
    }
    record(
        "succession.vacancy.opened",
        id,
        Map.of(
            "position", position.id(),
            "title", position.title(),
            "cause", data.cause(),
            "vacant_from", data.vacantFrom(),
            "reason", reason));
    return id;
  }

  /**
   * Computes the candidates and freezes them with all that they rest on; an earlier list stays on
   * record, the newest counts.
   *
   * @param version the vacancy's version as its user saw it
   * @param includeEqual whether to look at people of the same level too, for a rotation
   * @throws UserError when the vacancy was changed meanwhile, or there is no mapping or no
   *     candidate
   */
  @Transactional
  public UUID prepare(UUID vacancyId, int version, boolean includeEqual) {
    var vacancy = vacancy(vacancyId);
    move(vacancy, version, VacancyAction.PREPARE);
    var position = position(vacancy.positionId());
    var measure = targets.latest(position, vacancy.vacantFrom());
    var found = finder.find(position.id(), measure, includeEqual);
    if (found.candidates().isEmpty()) {
      throw new UserError("succession.error.no-candidates");
    }
    var actor = Scopes.actor();
    var id =
        shortlists.insert(
            vacancyId, measure, includeEqual, found, actor.accountId(), actor.name(), now());
    record(
        "succession.shortlist.prepared",
        vacancyId,
        Map.of(
            "shortlist", id,
            "mapping_run", measure.run().id(),
            "rule_set_version", measure.version().id(),
            "appointment_on", measure.target().on(),
            "includes_equal", includeEqual,
            "considered", found.considered(),
            "first", found.candidates().stream().limit(names()).map(Trace::of).toList()));
    return id;
  }

  /**
   * Proposes as many of the prepared candidates as the region has chosen, at most three.
   *
   * @param version the vacancy's version as its user saw it
   * @throws UserError when the vacancy was changed meanwhile; when there are fewer than could be
   *     named, one is named twice, is not on the list or fails a requirement; or when the order is
   *     not the computed one and no reason is given
   */
  @Allowed(Role.COMMITTEE)
  @Transactional
  public void propose(UUID vacancyId, int version, Proposal proposal) {
    var vacancy = vacancy(vacancyId);
    move(vacancy, version, VacancyAction.PROPOSE);
    var list = shortlists.latest(vacancyId).orElseThrow();
    var computed = computed(list);
    var deviates = !proposal.people().equals(computed);
    check(list, proposal, computed.size());
    if (deviates && proposal.reason().isBlank()) {
      throw new UserError("succession.error.deviation");
    }
    var reason = shortened(proposal.reason());
    var actor = Scopes.actor();
    shortlists.propose(
        list.id(), new Proposal(proposal.people(), reason), actor.accountId(), actor.name(), now());
    record(
        "succession.shortlist.proposed",
        vacancyId,
        Map.of(
            "shortlist",
            list.id(),
            "people",
            proposal.people(),
            "deviates",
            deviates,
            "reason",
            reason));
  }

  /** How many names go to the regional head. */
  private int names() {
    return configuration.workflow().names();
  }

  /** The first of the computed order who fail no requirement. */
  private List<UUID> computed(Shortlist list) {
    return list.candidates().stream()
        .filter(candidate -> candidate.eligibility() != Eligibility.NOT_ELIGIBLE)
        .limit(names())
        .map(Candidate::personId)
        .toList();
  }

  private static void check(Shortlist list, Proposal proposal, int possible) {
    if (possible == 0) {
      throw new UserError("succession.error.nobody-eligible");
    }
    if (proposal.people().size() != possible) {
      throw new UserError("succession.error.names", possible);
    }
    if (new HashSet<>(proposal.people()).size() != proposal.people().size()) {
      throw new UserError("succession.error.twice");
    }
    for (var person : proposal.people()) {
      var candidate =
          list.candidate(person)
              .orElseThrow(() -> new UserError("succession.error.not-a-candidate"));
      if (candidate.eligibility() == Eligibility.NOT_ELIGIBLE) {
        throw new UserError("succession.error.not-eligible", candidate.profile().name());
      }
    }
  }

  /**
   * Gives a vacancy up.
   *
   * @param version the vacancy's version as its user saw it
   * @throws UserError when the vacancy was changed meanwhile, or the reason is missing
   */
  @Transactional
  public void withdraw(UUID vacancyId, int version, String reason) {
    var vacancy = vacancy(vacancyId);
    var why = reason(reason);
    close(vacancy, version, VacancyAction.WITHDRAW, why);
    record(
        "succession.vacancy.withdrawn",
        vacancyId,
        Map.of("position", vacancy.positionId(), "state", vacancy.state(), "reason", why));
  }

  /**
   * Ends a vacancy because the regional head has picked somebody. The decision itself, its reasons
   * and its journal entry are written by placement, in the same transaction.
   *
   * @param version the vacancy's version as its user saw it
   * @throws UserError when the vacancy was changed meanwhile
   */
  @Allowed(Role.REGIONAL_HEAD)
  @Transactional
  public void decided(UUID vacancyId, int version, String reason) {
    close(vacancy(vacancyId), version, VacancyAction.DECIDE, reason);
  }

  private void close(Vacancy vacancy, int version, VacancyAction action, String reason) {
    var target = target(vacancy, version, action);
    if (vacancies.close(vacancy.id(), version, target, Scopes.actor().name(), now(), reason) == 0) {
      throw new UserError("succession.error.changed");
    }
  }

  private void move(Vacancy vacancy, int version, VacancyAction action) {
    if (vacancies.move(vacancy.id(), version, target(vacancy, version, action)) == 0) {
      throw new UserError("succession.error.changed");
    }
  }

  private static VacancyState target(Vacancy vacancy, int version, VacancyAction action) {
    if (vacancy.version() != version) {
      throw new UserError("succession.error.changed");
    }
    return VacancyGraph.target(vacancy.state(), action)
        .orElseThrow(() -> new UserError("succession.error.step"));
  }

  private Vacancy vacancy(UUID id) {
    return vacancies.find(id).orElseThrow(() -> new UserError("succession.error.no-vacancy"));
  }

  private Position position(UUID id) {
    return organization
        .position(id)
        .orElseThrow(() -> new UserError("succession.error.no-position"));
  }

  private static String reason(String text) {
    if (text.isBlank()) {
      throw new UserError("succession.error.reason");
    }
    return shortened(text);
  }

  private static String shortened(String text) {
    var stripped = text.strip();
    if (stripped.length() > LONGEST_REASON) {
      throw new UserError("succession.error.reason-long", LONGEST_REASON);
    }
    return stripped;
  }

  private void record(String action, UUID vacancy, Map<String, ?> details) {
    journal.record(JournalEntry.of(action, VACANCY, vacancy, details));
  }

  private Instant now() {
    return clock.instant();
  }
}

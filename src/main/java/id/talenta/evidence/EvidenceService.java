package id.talenta.evidence;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.organization.BulkChanges;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Facts about civil servants. Whoever may see a person may see that person's evidence; the region's
 * administrator and analyst may change it.
 */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR,
  Role.VISITOR,
  Role.CIVIL_SERVANT,
  Role.SYSTEM
})
public class EvidenceService {
  private final EvidenceRepository evidence;
  private final CoverageRepository coverage;
  private final EvidenceBulk bulk;
  private final PeopleService people;
  private final OrganizationService organization;
  private final Journal journal;
  private final Clock clock;

  EvidenceService(
      EvidenceRepository evidence,
      CoverageRepository coverage,
      EvidenceBulk bulk,
      PeopleService people,
      OrganizationService organization,
      Journal journal,
      Clock clock) {
    this.evidence = evidence;
    this.coverage = coverage;
    this.bulk = bulk;
    this.people = people;
    this.organization = organization;
    this.journal = journal;
    this.clock = clock;
  }

  /** What is known of a person now, valid or not; nothing if the person is not to be seen. */
  @Transactional(readOnly = true)
  public List<Evidence> known(UUID person) {
    return known(person, clock.instant());
  }

  /** What was known of a person at a moment; nothing if the person is not to be seen. */
  @Transactional(readOnly = true)
  public List<Evidence> known(UUID person, Instant at) {
    return people.isVisible(person) ? evidence.known(person, at) : List.of();
  }

  /** What was known of a person at a moment and holds on a day. */
  @Transactional(readOnly = true)
  public List<Evidence> valid(UUID person, LocalDate asOf, Instant knownAt) {
    return known(person, knownAt).stream().filter(fact -> fact.data().isValidOn(asOf)).toList();
  }

  /** What was ever recorded of a person, superseded facts too. */
  @Transactional(readOnly = true)
  public List<Evidence> everything(UUID person) {
    return people.isVisible(person) ? evidence.everything(person) : List.of();
  }

  /** The fact with this key, if the actor may see whose it is. */
  @Transactional(readOnly = true)
  public Optional<Evidence> find(UUID id) {
    return evidence.find(id).filter(fact -> people.isVisible(fact.civilServantId()));
  }

  /** How many people have evidence of each kind that counts on this day, by unit too. */
  @Allowed({
    Role.TENANT_ADMIN,
    Role.ANALYST,
    Role.COMMITTEE,
    Role.REGIONAL_HEAD,
    Role.AUDITOR,
    Role.VISITOR,
    Role.SYSTEM
  })
  @Transactional(readOnly = true)
  public CoverageReport coverage(LocalDate day) {
    return CoverageReport.of(organization.units(), coverage.people(day), coverage.covered(day));
  }

  /** How many facts of each kind count, valid on this day or not. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.AUDITOR, Role.VISITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public Map<EvidenceKind, Integer> countByKind() {
    return evidence.countByKind();
  }

  /** Hands over everything known at a moment, person by person. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public void stream(Instant knownAt, Consumer<Evidence> consumer) {
    evidence.stream(knownAt, consumer);
  }

  /**
   * Adds a fact. One that names the same thing, such as the rating of the same year, is superseded.
   *
   * @param document the document that proves it
   * @throws UserError when there is no such person
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public void record(UUID person, EvidenceData data, Optional<UUID> document) {
    requirePerson(person);
    bulk.save(List.of(new EvidenceFact(person, data)), document, Optional.empty(), clock.instant());
    note("evidence.recorded", person, data);
  }

  /**
   * Replaces a fact by what is right; what was recorded stays on record.
   *
   * @param document the document that proves it
   * @throws UserError when the fact is not there or was replaced already
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public void correct(UUID id, EvidenceData data, Optional<UUID> document) {
    var fact = requireCurrent(id);
    var now = clock.instant();
    evidence.supersede(List.of(id), now);
    var corrected = new EvidenceFact(fact.civilServantId(), data);
    bulk.save(List.of(corrected), document.or(fact::documentId), Optional.empty(), now);
    note("evidence.corrected", fact.civilServantId(), data);
  }

  /**
   * Takes back a fact that was recorded by mistake; it stays on record as withdrawn.
   *
   * @throws UserError when the fact is not there or was replaced already
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public void withdraw(UUID id) {
    var fact = requireCurrent(id);
    evidence.supersede(List.of(id), clock.instant());
    note("evidence.withdrawn", fact.civilServantId(), fact.data());
  }

  /** What saving these facts, all of one kind, would do. */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional(readOnly = true)
  public BulkChanges compare(List<EvidenceFact> facts) {
    return bulk.compare(facts);
  }

  /**
   * Adds facts, all of one kind: a new one is added, a changed one supersedes the stored, an
   * identical one leaves the stored alone.
   *
   * @param importId the import that brings them
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public BulkChanges save(List<EvidenceFact> facts, Optional<UUID> importId) {
    return bulk.save(facts, Optional.empty(), importId, clock.instant());
  }

  /** The journal names whose fact it is; what it says stays with the fact itself. */
  private void note(String action, UUID person, EvidenceData data) {
    journal.record(
        JournalEntry.of(
            action,
            "civil_servant",
            person,
            Map.of("kind", data.kind(), "from", data.validFrom(), "source", data.source())));
  }

  private void requirePerson(UUID person) {
    if (!people.isVisible(person)) {
      throw new UserError("evidence.error.person");
    }
  }

  private Evidence requireCurrent(UUID id) {
    return find(id)
        .filter(fact -> fact.supersededAt().isEmpty())
        .orElseThrow(() -> new UserError("evidence.error.replaced"));
  }
}

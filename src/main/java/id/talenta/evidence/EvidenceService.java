package id.talenta.evidence;

import id.talenta.organization.BulkChanges;
import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
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
  private final Clock clock;

  EvidenceService(
      EvidenceRepository evidence,
      CoverageRepository coverage,
      EvidenceBulk bulk,
      PeopleService people,
      OrganizationService organization,
      Clock clock) {
    this.evidence = evidence;
    this.coverage = coverage;
    this.bulk = bulk;
    this.people = people;
    this.organization = organization;
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

  /** How many people have evidence of all these kinds that counts on this day. */
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
  public Coverage complete(Set<EvidenceKind> kinds, LocalDate day) {
    return coverage.withAll(kinds, day);
  }

  /** Which of these kinds each of these people lacks on a day; whoever lacks none is left out. */
  @Transactional(readOnly = true)
  public Map<UUID, Set<EvidenceKind>> lacked(
      Collection<UUID> persons, Set<EvidenceKind> kinds, LocalDate day) {
    return coverage.lacked(persons, kinds, day);
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
    evidence.lockRecording();
    return bulk.save(facts, importId, clock.instant());
  }

  /**
   * A moment up to which everything that was recorded can be seen: waits for whoever is recording,
   * and lets nobody begin until the transaction ends.
   */
  @Allowed({Role.TENANT_ADMIN, Role.ANALYST, Role.SYSTEM})
  @Transactional
  public Instant settledMoment() {
    evidence.lockRecording();
    return clock.instant();
  }
}

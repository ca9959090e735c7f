package id.talenta.agreement.mentoring;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * The region's people in mentoring and internships, in the tenant's scope: who takes part, and whom
 * the host may see, person by person.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
public class RegionPeopleService {
  private static final String SUBJECT = "cooperation_person";
  private static final int LONGEST = 200;
  private static final int LONGEST_TEXT = 4000;

  private final ParticipantRepository participants;
  private final RegionCooperationService cooperation;
  private final StaffDirectory staff;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  RegionPeopleService(
      ParticipantRepository participants,
      RegionCooperationService cooperation,
      StaffDirectory staff,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.participants = participants;
    this.cooperation = cooperation;
    this.staff = staff;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Everybody who takes part, in the order of their entry. */
  @Allowed({Role.TENANT_ADMIN, Role.AUDITOR, Role.SYSTEM})
  @Transactional(readOnly = true)
  public List<Participant> list() {
    return participants.list();
  }

  /**
   * Enters who takes part. The host does not see the person before {@link #disclose}. Must not be
   * called within a transaction: what the person takes part in is read in the host's scope.
   *
   * @param subject key of a session or an internship of the region's own
   * @return key of the participation
   * @throws UserError when name or post is missing, or the region has no such session, internship
   *     or person
   */
  public UUID add(Participation purpose, UUID subject, ParticipantData data) {
    if (data.name().isEmpty()
        || data.name().length() > LONGEST
        || data.post().isEmpty()
        || data.post().length() > LONGEST) {
      throw new UserError("mentoring.error.person", LONGEST);
    }
    if (!isOwn(purpose, subject)) {
      throw new UserError("mentoring.error.missing");
    }
    return transactions.executeWrite(
        status -> {
          if (data.civilServant().filter(person -> !staff.has(person)).isPresent()) {
            throw new UserError("mentoring.error.missing");
          }
          var id = Ids.next();
          participants.insert(id, purpose, subject, data, clock.instant());
          record("cooperation.person.entered", id);
          return id;
        });
  }

  private boolean isOwn(Participation purpose, UUID subject) {
    return switch (purpose) {
      case MENTORING ->
          cooperation.sessions().stream().anyMatch(session -> session.id().equals(subject));
      case INTERNSHIP ->
          cooperation.internships().stream().anyMatch(place -> place.id().equals(subject));
    };
  }

  /**
   * Enters for a session everybody who takes part in another and is not on its list yet. Whom the
   * region lets the host see there, it lets it see here; nobody's attendance is taken over. Must
   * not be called within a transaction: the sessions are read in the host's scope.
   *
   * @param from a session of the region's mentoring
   * @param to another one
   * @return how many were entered
   * @throws UserError when the region has no such sessions
   */
  public int copy(UUID from, UUID to) {
    if (!isOwn(Participation.MENTORING, from) || !isOwn(Participation.MENTORING, to)) {
      throw new UserError("mentoring.error.missing");
    }
    return transactions.executeWrite(status -> copied(from, to));
  }

  private int copied(UUID from, UUID to) {
    var there =
        participants.of(Participation.MENTORING, to).stream()
            .map(RegionPeopleService::who)
            .collect(Collectors.toSet());
    var entered = 0;
    for (var person : participants.of(Participation.MENTORING, from)) {
      if (there.add(who(person))) {
        var id = Ids.next();
        participants.copy(person.id(), id, to, clock.instant());
        record("cooperation.person.entered", id);
        if (person.isDisclosed()) {
          record("cooperation.person.disclosed", id);
        }
        entered++;
      }
    }
    return entered;
  }

  private static List<String> who(Participant person) {
    return List.of(person.name(), person.post());
  }

  /**
   * Takes somebody off the list, with everything said about that person.
   *
   * @throws UserError when there is no such participation
   */
  @Transactional
  public void remove(UUID id) {
    require(id);
    participants.delete(id);
    record("cooperation.person.removed", id);
  }

  /**
   * Lets the host see this person's name, post, report and assessment.
   *
   * @throws UserError when there is no such participation
   */
  @Transactional
  public void disclose(UUID id) {
    require(id);
    participants.putDisclosed(id, Optional.of(clock.instant()));
    record("cooperation.person.disclosed", id);
  }

  /**
   * From now on the host does not see this person any more.
   *
   * @throws UserError when there is no such participation
   */
  @Transactional
  public void withdraw(UUID id) {
    require(id);
    participants.putDisclosed(id, Optional.empty());
    record("cooperation.person.withdrawn", id);
  }

  /**
   * Keeps what somebody reports of an internship.
   *
   * @throws UserError when there is no such participation, or nothing is reported
   */
  @Transactional
  public void report(UUID id, String report) {
    require(id);
    if (report.isBlank() || report.length() > LONGEST_TEXT) {
      throw new UserError("mentoring.error.report", LONGEST_TEXT);
    }
    participants.putReport(id, report.strip());
    record("cooperation.person.reported", id);
  }

  private Participant require(UUID id) {
    return participants.find(id).orElseThrow(() -> new UserError("mentoring.error.missing"));
  }

  /** Keys alone: what is said of a person can be erased without breaking the chain. */
  private void record(String action, UUID id) {
    journal.record(JournalEntry.of(action, SUBJECT, id, Map.of()));
  }
}

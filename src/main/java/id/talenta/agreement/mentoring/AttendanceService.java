package id.talenta.agreement.mentoring;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who came to the sessions of the mentoring, as the region records it in its own schema. Reads the
 * session for a moment in the host's scope, so it must not be called within a transaction.
 */
@Singleton
@Allowed({Role.TENANT_ADMIN, Role.SYSTEM})
public class AttendanceService {
  private final RegionCooperationService cooperation;
  private final ParticipantRepository participants;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  AttendanceService(
      RegionCooperationService cooperation,
      ParticipantRepository participants,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.cooperation = cooperation;
    this.participants = participants;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Keeps who came to a session, all of it or nothing; each change is an entry in the journal.
   *
   * @param attendances by the key of the participation; who is not in it stays as recorded
   * @return how many were changed
   * @throws UserError when the region has no such session, it has not begun or is cancelled, or
   *     somebody is not on its list
   */
  public int record(UUID session, Map<UUID, Attendance> attendances) {
    var found =
        cooperation.sessions().stream()
            .filter(each -> each.id().equals(session))
            .findFirst()
            .orElseThrow(() -> new UserError("mentoring.error.missing"));
    if (!found.hasBegun(LocalDate.now(clock))) {
      throw new UserError("mentoring.error.notBegun");
    }
    return transactions.executeWrite(status -> keep(session, attendances));
  }

  private int keep(UUID session, Map<UUID, Attendance> attendances) {
    var people =
        participants.of(Participation.MENTORING, session).stream()
            .collect(Collectors.toMap(Participant::id, Function.identity()));
    if (!people.keySet().containsAll(attendances.keySet())) {
      throw new UserError("mentoring.error.missing");
    }
    var changed = 0;
    for (var person : people.values()) {
      var attendance = attendances.getOrDefault(person.id(), person.attendance());
      if (attendance != person.attendance()) {
        participants.putAttendance(person.id(), attendance);
        journal.record(
            JournalEntry.of(
                "cooperation.person.attended",
                "cooperation_person",
                person.id(),
                Map.of("attendance", attendance)));
        changed++;
      }
    }
    return changed;
  }
}

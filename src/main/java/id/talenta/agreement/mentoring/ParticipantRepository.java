package id.talenta.agreement.mentoring;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who of the region takes part, in the region's schema. */
@Singleton
class ParticipantRepository {
  private final Database database;

  ParticipantRepository(Database database) {
    this.database = database;
  }

  void insert(
      UUID id, Participation purpose, UUID subject, ParticipantData data, Instant enteredAt) {
    database.update(
        """
        insert into cooperation_person (id, purpose, subject_id, civil_servant_id, name, post, entered_at)
        values (?, ?, ?, ?, ?, ?, ?)
        """,
        id,
        purpose,
        subject,
        data.civilServant(),
        data.name(),
        data.post(),
        enteredAt);
  }

  /** Everybody. */
  List<Participant> list() {
    return database.list(
        "select * from cooperation_person order by entered_at, id",
        ParticipantRepository::participant);
  }

  /** Those whom the host may see, and no others. */
  List<Participant> disclosed() {
    return database.list(
        "select * from cooperation_person where disclosed_at is not null order by entered_at, id",
        ParticipantRepository::participant);
  }

  /** How many take part in each session and internship, and how many came. */
  Map<UUID, Turnout> turnouts() {
    var turnouts = new HashMap<UUID, Turnout>();
    database.list(
        """
          select subject_id,
                 cast(count(*) as int) as expected,
                 cast(count(*) filter (where attendance = 'ATTENDED') as int) as attended,
                 cast(count(*) filter (where attendance = 'ABSENT') as int) as absent
            from cooperation_person
        group by subject_id
        """,
        row ->
            turnouts.put(
                row.uuid("subject_id"),
                new Turnout(
                    row.integer("expected"), row.integer("attended"), row.integer("absent"))));
    return turnouts;
  }

  /** Those who take part in this, held until the end of the transaction. */
  List<Participant> of(Participation purpose, UUID subject) {
    return database.list(
        """
          select *
            from cooperation_person
           where purpose = ?
             and subject_id = ?
        order by entered_at, id
             for update
        """,
        ParticipantRepository::participant,
        purpose,
        subject);
  }

  void putAttendance(UUID id, Attendance attendance) {
    database.update("update cooperation_person set attendance = ? where id = ?", attendance, id);
  }

  /** Enters somebody of one session for another; whom the host sees there, it sees here. */
  void copy(UUID from, UUID id, UUID session, Instant at) {
    database.update(
        """
        insert into cooperation_person (id, purpose, subject_id, civil_servant_id, name, post,
                                        disclosed_at, entered_at)
        select ?, purpose, ?, civil_servant_id, name, post, case when disclosed_at is not null then cast(? as timestamptz) end, ?
          from cooperation_person
         where id = ?
        """,
        id,
        session,
        at,
        at,
        from);
  }

  Optional<Participant> find(UUID id) {
    return database.first(
        "select * from cooperation_person where id = ?", ParticipantRepository::participant, id);
  }

  void putDisclosed(UUID id, Optional<Instant> since) {
    database.update("update cooperation_person set disclosed_at = ? where id = ?", since, id);
  }

  void putReport(UUID id, String report) {
    database.update("update cooperation_person set report = ? where id = ?", report, id);
  }

  /**
   * Keeps what the host says of an internship.
   *
   * @return false when the person is not disclosed to the host
   */
  boolean putAssessment(UUID id, String assessment, LocalDate on, String by) {
    return database.update(
            """
            update cooperation_person
               set assessment = ?, assessed_on = ?, assessed_by = ?
             where id = ?
               and purpose = 'INTERNSHIP'
               and disclosed_at is not null
            """,
            assessment,
            on,
            by,
            id)
        == 1;
  }

  void delete(UUID id) {
    database.update("delete from cooperation_person where id = ?", id);
  }

  private static Participant participant(Row row) {
    return new Participant(
        row.uuid("id"),
        row.uuid("subject_id"),
        row.text("name"),
        row.text("post"),
        row.optionalInstant("disclosed_at"),
        row.text("report"),
        row.text("assessment"),
        row.optionalDate("assessed_on"),
        row.constant("attendance", Attendance.class));
  }
}

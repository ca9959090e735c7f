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

  /** How many take part in each session and internship. */
  Map<UUID, Integer> counts() {
    var counts = new HashMap<UUID, Integer>();
    database.list(
        "select subject_id, cast(count(*) as int) as number from cooperation_person group by 1",
        row -> counts.put(row.uuid("subject_id"), row.integer("number")));
    return counts;
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
        row.optionalDate("assessed_on"));
  }
}

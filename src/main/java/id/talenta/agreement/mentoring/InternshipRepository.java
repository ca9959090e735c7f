package id.talenta.agreement.mentoring;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Places for interns, in the host's schema. */
@Singleton
class InternshipRepository {
  private final Database database;

  InternshipRepository(Database database) {
    this.database = database;
  }

  void insert(Internship internship) {
    database.update(
        """
        insert into internship (id, agreement_id, place, purpose, supervisor, starts_on, ends_on, state)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        internship.id(),
        internship.agreement(),
        internship.data().place(),
        internship.data().purpose(),
        internship.data().supervisor(),
        internship.data().startsOn(),
        internship.data().endsOn(),
        internship.state());
  }

  /**
   * Writes an internship.
   *
   * @return false when somebody else changed it first
   */
  boolean update(Internship internship) {
    return database.update(
            """
            update internship
               set place = ?, purpose = ?, supervisor = ?, starts_on = ?, ends_on = ?, state = ?,
                   version = version + 1
             where id = ?
               and version = ?
            """,
            internship.data().place(),
            internship.data().purpose(),
            internship.data().supervisor(),
            internship.data().startsOn(),
            internship.data().endsOn(),
            internship.state(),
            internship.id(),
            internship.version())
        == 1;
  }

  List<Internship> list(UUID agreement) {
    return database.list(
        "select * from internship where agreement_id = ? order by starts_on, id",
        InternshipRepository::internship,
        agreement);
  }

  Optional<Internship> find(UUID id) {
    return database.first(
        "select * from internship where id = ?", InternshipRepository::internship, id);
  }

  private static Internship internship(Row row) {
    return new Internship(
        row.uuid("id"),
        row.uuid("agreement_id"),
        new InternshipData(
            row.text("place"),
            row.text("purpose"),
            row.text("supervisor"),
            row.date("starts_on"),
            row.date("ends_on")),
        row.constant("state", InternshipState.class),
        row.integer("version"));
  }
}

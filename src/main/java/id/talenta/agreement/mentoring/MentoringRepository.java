package id.talenta.agreement.mentoring;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sessions, questions and material of the mentoring, in the host's schema. */
@Singleton
class MentoringRepository {
  private final Database database;

  MentoringRepository(Database database) {
    this.database = database;
  }

  void insert(MentoringSession session) {
    database.update(
        """
        insert into mentoring_session (id, agreement_id, held_on, topic, place, mentors, state, summary)
        values (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        session.id(),
        session.agreement(),
        session.data().heldOn(),
        session.data().topic(),
        session.data().place(),
        session.data().mentors(),
        session.state(),
        session.summary());
  }

  /**
   * Writes a session.
   *
   * @return false when somebody else changed it first
   */
  boolean update(MentoringSession session) {
    return database.update(
            """
            update mentoring_session
               set held_on = ?, topic = ?, place = ?, mentors = ?, state = ?, summary = ?, version = version + 1
             where id = ?
               and version = ?
            """,
            session.data().heldOn(),
            session.data().topic(),
            session.data().place(),
            session.data().mentors(),
            session.state(),
            session.summary(),
            session.id(),
            session.version())
        == 1;
  }

  List<MentoringSession> sessions(UUID agreement) {
    return database.list(
        "select * from mentoring_session where agreement_id = ? order by held_on, id",
        MentoringRepository::session,
        agreement);
  }

  Optional<MentoringSession> find(UUID id) {
    return database.first(
        "select * from mentoring_session where id = ?", MentoringRepository::session, id);
  }

  void ask(UUID id, UUID session, String question, Instant at) {
    database.update(
        """
        insert into mentoring_question (id, session_id, question, answer, state, asked_at)
        values (?, ?, ?, '', 'OPEN', ?)
        """,
        id,
        session,
        question,
        at);
  }

  /**
   * Answers a question or hands it on.
   *
   * @return false when there is no such question
   */
  boolean settle(UUID question, QuestionState state, String answer, Instant at) {
    return database.update(
            "update mentoring_question set state = ?, answer = ?, settled_at = ? where id = ?",
            state,
            answer,
            at,
            question)
        == 1;
  }

  List<MentoringQuestion> questions(UUID agreement) {
    return database.list(
        """
          select mentoring_question.*
            from mentoring_question
            join mentoring_session on mentoring_session.id = mentoring_question.session_id
           where mentoring_session.agreement_id = ?
        order by mentoring_question.state <> 'OPEN', mentoring_question.asked_at
        """,
        row ->
            new MentoringQuestion(
                row.uuid("id"),
                row.uuid("session_id"),
                row.text("question"),
                row.text("answer"),
                row.constant("state", QuestionState.class),
                row.instant("asked_at"),
                row.optionalInstant("settled_at")),
        agreement);
  }

  Optional<UUID> agreementOfQuestion(UUID question) {
    return database.first(
        """
        select mentoring_session.agreement_id
          from mentoring_question
          join mentoring_session on mentoring_session.id = mentoring_question.session_id
         where mentoring_question.id = ?
        """,
        row -> row.uuid("agreement_id"),
        question);
  }

  /**
   * Forgets the texts of all questions of this partner's mentoring, and says how many there were.
   */
  int forgetQuestions(TenantCode partner) {
    return database.update(
        """
        update mentoring_question
           set question = '', answer = ''
          from mentoring_session, agreement
         where mentoring_session.id = mentoring_question.session_id
           and agreement.id = mentoring_session.agreement_id
           and agreement.partner_code = ?
           and (question <> '' or answer <> '')
        """,
        partner.value());
  }

  /** Forgets what was noted of the sessions of this partner's mentoring; says of how many. */
  int forgetSummaries(TenantCode partner) {
    return database.update(
        """
        update mentoring_session
           set summary = ''
          from agreement
         where agreement.id = mentoring_session.agreement_id
           and agreement.partner_code = ?
           and summary <> ''
        """,
        partner.value());
  }

  void addMaterial(UUID session, UUID document) {
    database.update(
        "insert into mentoring_material (session_id, document_id) values (?, ?)",
        session,
        document);
  }

  List<UUID> material(UUID session) {
    return database.list(
        "select document_id from mentoring_material where session_id = ? order by document_id",
        row -> row.uuid("document_id"),
        session);
  }

  private static MentoringSession session(Row row) {
    return new MentoringSession(
        row.uuid("id"),
        row.uuid("agreement_id"),
        new SessionData(
            row.date("held_on"), row.text("topic"), row.text("place"), row.text("mentors")),
        row.constant("state", SessionState.class),
        row.text("summary"),
        row.integer("version"));
  }
}

package id.talenta.agreement.mentoring;

import id.talenta.agreement.AgreementDocument;
import id.talenta.agreement.AgreementPaperService;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.DocumentKind;
import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The host's plan of the mentoring, in the host's scope. */
@Singleton
@Allowed({Role.HOST_ADMIN, Role.SYSTEM})
public class MentoringService {
  /** So many sessions a plan has: one on each working day of two weeks. */
  public static final int USUAL_SESSIONS = 10;

  private static final String SUBJECT = "mentoring_session";
  private static final int LONGEST = 200;
  private static final int LONGEST_TEXT = 4000;

  private final MentoringRepository mentoring;
  private final AgreementService agreements;
  private final AgreementPaperService papers;
  private final Journal journal;
  private final Clock clock;

  MentoringService(
      MentoringRepository mentoring,
      AgreementService agreements,
      AgreementPaperService papers,
      Journal journal,
      Clock clock) {
    this.mentoring = mentoring;
    this.agreements = agreements;
    this.papers = papers;
    this.journal = journal;
    this.clock = clock;
  }

  /** The sessions of an agreement, the earliest first. */
  @Transactional(readOnly = true)
  public List<MentoringSession> sessions(UUID agreement) {
    return mentoring.sessions(agreement);
  }

  /** The questions of an agreement, the open ones first. */
  @Transactional(readOnly = true)
  public List<MentoringQuestion> questions(UUID agreement) {
    return mentoring.questions(agreement);
  }

  /** The material of a session. */
  @Transactional(readOnly = true)
  public List<AgreementDocument> material(MentoringSession session) {
    return mentoring.material(session.id()).stream()
        .flatMap(document -> papers.find(session.agreement(), document).stream())
        .toList();
  }

  /**
   * Plans one session on each working day from this one on.
   *
   * @param topics of the sessions, in their order; two weeks have {@value #USUAL_SESSIONS}
   * @throws UserError when the agreement is not in force
   */
  @Transactional
  public void plan(UUID agreement, LocalDate from, List<String> topics, String place) {
    requireInForce(agreement);
    var day = from;
    for (var topic : topics) {
      while (isWeekend(day)) {
        day = day.plusDays(1);
      }
      insert(agreement, new SessionData(day, topic, place, ""));
      day = day.plusDays(1);
    }
    journal.record(
        JournalEntry.of(
            "mentoring.planned",
            "agreement",
            agreement,
            Map.of("date", from, "sessions", topics.size())));
  }

  /**
   * Plans a session.
   *
   * @return its key
   * @throws UserError when the agreement is not in force, or the topic is missing
   */
  @Transactional
  public UUID add(UUID agreement, SessionData data) {
    requireInForce(agreement);
    check(data);
    var id = insert(agreement, data);
    journal.record(
        JournalEntry.of(
            "mentoring.session.planned",
            SUBJECT,
            id,
            Map.of("date", data.heldOn(), "topic", data.topic())));
    return id;
  }

  /**
   * Changes what is planned, or says how a session went.
   *
   * @param session as it was read
   * @param summary what came of it; never names of the region's people
   * @throws UserError when it was changed meanwhile, or was held on a day to come
   */
  @Transactional
  public void change(
      MentoringSession session, SessionData data, SessionState state, String summary) {
    check(data);
    if (state == SessionState.HELD && data.heldOn().isAfter(LocalDate.now(clock))) {
      throw new UserError("agreement.refusal.IN_THE_FUTURE");
    }
    if (summary.length() > LONGEST_TEXT) {
      throw new UserError("mentoring.error.text", LONGEST_TEXT);
    }
    var changed =
        new MentoringSession(
            session.id(), session.agreement(), data, state, summary.strip(), session.version());
    if (!mentoring.update(changed)) {
      throw new UserError("agreement.error.changed");
    }
    journal.record(
        JournalEntry.of(
            "mentoring.session.changed",
            SUBJECT,
            session.id(),
            Map.of("date", data.heldOn(), "topic", data.topic(), "state", state)));
  }

  /**
   * Enters a question that came up. The journal gets its key alone: people may be named in the
   * text, which is erased with the region.
   *
   * @throws UserError when it is empty or too long, or there is no such session
   */
  @Transactional
  public void ask(UUID session, String question) {
    if (question.isBlank() || question.length() > LONGEST_TEXT) {
      throw new UserError("mentoring.error.question", LONGEST_TEXT);
    }
    var found = require(session);
    var id = Ids.next();
    mentoring.ask(id, found.id(), question.strip(), clock.instant());
    journal.record(
        JournalEntry.of("mentoring.question.asked", SUBJECT, session, Map.of("question", id)));
  }

  /**
   * Answers a question, or hands it on.
   *
   * @throws UserError when there is no such question, or nothing is answered
   */
  @Transactional
  public void settle(MentoringQuestion question, QuestionState state, String answer) {
    if (state != QuestionState.OPEN && (answer.isBlank() || answer.length() > LONGEST_TEXT)) {
      throw new UserError("mentoring.error.answer", LONGEST_TEXT);
    }
    if (!mentoring.settle(question.id(), state, answer.strip(), clock.instant())) {
      throw new UserError("mentoring.error.missing");
    }
    journal.record(
        JournalEntry.of(
            "mentoring.question.settled",
            SUBJECT,
            question.session(),
            Map.of("state", state, "question", question.id())));
  }

  /**
   * Adds material to a session.
   *
   * @throws UserError when it is no whole PDF
   */
  @Transactional
  public void addMaterial(MentoringSession session, String name, byte[] content) {
    var document = papers.store(name, content);
    papers.attach(session.agreement(), document, DocumentKind.MATERIAL);
    mentoring.addMaterial(session.id(), document);
    journal.record(
        JournalEntry.of(
            "mentoring.material.added",
            SUBJECT,
            session.id(),
            Map.of("file", name, "sha256", papers.sha256(document).orElse(""))));
  }

  private UUID insert(UUID agreement, SessionData data) {
    var id = Ids.next();
    mentoring.insert(new MentoringSession(id, agreement, data, SessionState.PLANNED, "", 0));
    return id;
  }

  private MentoringSession require(UUID session) {
    return mentoring.find(session).orElseThrow(() -> new UserError("mentoring.error.missing"));
  }

  private void requireInForce(UUID agreement) {
    if (agreements.find(agreement).filter(found -> found.stage().isInForce()).isEmpty()) {
      throw new UserError("agreement.refusal.NOT_FROM_THIS_STAGE");
    }
  }

  private static void check(SessionData data) {
    if (data.topic().isEmpty()
        || data.topic().length() > LONGEST
        || data.place().length() > LONGEST
        || data.mentors().length() > LONGEST) {
      throw new UserError("mentoring.error.session", LONGEST);
    }
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}

package id.talenta.agreement.mentoring;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A question that came up.
 *
 * @param id its key
 * @param session in which session
 * @param question what was asked
 * @param answer what was answered; perhaps empty
 * @param state how it stands
 * @param askedAt when it was entered
 * @param settledAt when it was answered or handed on
 */
public record MentoringQuestion(
    UUID id,
    UUID session,
    String question,
    String answer,
    QuestionState state,
    Instant askedAt,
    Optional<Instant> settledAt) {}

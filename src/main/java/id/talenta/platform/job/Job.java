package id.talenta.platform.job;

import id.talenta.platform.scope.Actor;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A piece of long work.
 *
 * @param id its key
 * @param kind names the {@link JobHandler}
 * @param state where it stands
 * @param parameters what it was asked to do; simple values only
 * @param progressDone how much is done, in units of the handler's choice
 * @param progressTotal how much there is to do; 0 while unknown
 * @param messageKey what it does at present, or why it failed: a key of the message bundles
 * @param messageArguments values for the places of that text
 * @param errorCode the id of the event in the log, when it failed unexpectedly
 * @param actor who queued it
 * @param createdAt when
 * @param finishedAt when it ended
 */
public record Job(
    UUID id,
    String kind,
    JobState state,
    Map<String, Object> parameters,
    long progressDone,
    long progressTotal,
    Optional<String> messageKey,
    List<Object> messageArguments,
    Optional<String> errorCode,
    Actor actor,
    Instant createdAt,
    Optional<Instant> finishedAt) {}

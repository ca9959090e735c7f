package id.talenta.platform.job;

import id.talenta.platform.database.Database;
import id.talenta.platform.database.Json;
import id.talenta.platform.database.Row;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.WhileReadOnly;
import io.micronaut.core.type.Argument;
import io.micronaut.serde.ObjectMapper;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Jobs in the table of the present scope. Progress is written in transactions of its own, for
 * others to see.
 */
@Singleton
class JobRepository {
  private static final String STANDING = "a job that ends or goes on tells how it stands";

  private static final Argument<List<Map<String, String>>> ARGUMENTS =
      Argument.listOf(Argument.mapOf(String.class, String.class));

  private final Database database;
  private final ObjectMapper json;

  JobRepository(Database database, ObjectMapper json) {
    this.database = database;
    this.json = json;
  }

  /**
   * A job that was taken.
   *
   * @param job the job, now running
   * @param tries how often it has been taken, this time included: more than once when its process
   *     died each time
   */
  record Taken(Job job, int tries) {}

  @Transactional
  void insert(
      UUID id, String kind, Map<String, Object> parameters, Actor actor, Instant createdAt) {
    database.update(
        """
        insert into job (id, kind, state, parameters, actor, created_at)
        values (?, ?, 'QUEUED', ?, ?, ?)
        """,
        id,
        kind,
        Json.of(write(parameters)),
        Json.of(write(ActorData.of(actor))),
        createdAt);
  }

  /**
   * Takes the oldest job that waits, or the one that this lane had when its process died.
   *
   * @param kinds the kinds to choose from; nothing for all
   * @return the job; nothing when none waits
   */
  @WhileReadOnly(STANDING)
  @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
  Optional<Taken> take(int lane, Optional<Set<String>> kinds, Instant startedAt) {
    return database.first(
        """
           update job
              set state = 'RUNNING', lane = ?, started_at = ?, progress_done = 0,
                  progress_total = 0, tries = tries + 1
            where id = (select id
                          from job
                         where (state = 'QUEUED' or (state = 'RUNNING' and lane = ?))
                           and (? or kind = any (?))
                      order by case state when 'RUNNING' then 0 else 1 end, created_at, id
                         limit 1
                           for update skip locked)
        returning *
        """,
        row -> new Taken(job(row), row.integer("tries")),
        lane,
        startedAt,
        lane,
        kinds.isEmpty(),
        kinds.orElse(Set.of()).toArray(String[]::new));
  }

  /**
   * Writes the progress.
   *
   * @return whether someone asked for the job to be ended
   */
  @WhileReadOnly(STANDING)
  @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
  boolean progress(UUID id, long done, long total, String messageKey) {
    return database
        .first(
            """
               update job
                  set progress_done = ?, progress_total = ?, message_key = ?
                where id = ?
            returning cancel_requested
            """,
            row -> row.bool("cancel_requested"),
            done,
            total,
            messageKey,
            id)
        .orElse(true);
  }

  @WhileReadOnly(STANDING)
  @Transactional(propagation = TransactionDefinition.Propagation.REQUIRES_NEW)
  void end(UUID id, JobEnd end, Instant finishedAt) {
    database.update(
        """
        update job
           set state = ?, message_key = coalesce(?, message_key), message_arguments = ?,
               error_code = ?, finished_at = ?
         where id = ?
        """,
        end.state(),
        end.messageKey(),
        Json.of(write(MessageArguments.write(end.arguments()))),
        end.errorCode(),
        finishedAt,
        id);
  }

  @WhileReadOnly(STANDING)
  @Transactional
  int requestCancel(UUID id) {
    return database.update(
        "update job set cancel_requested = true where id = ? and state in ('QUEUED', 'RUNNING')",
        id);
  }

  /** Asks for all running jobs to be ended, but for these kinds. */
  @WhileReadOnly(STANDING)
  @Transactional
  void requestCancelRunning(Collection<String> spared) {
    database.update(
        """
        update job
           set cancel_requested = true
         where state = 'RUNNING'
           and not (kind = any (?))
        """,
        (Object) spared.toArray(String[]::new));
  }

  @Transactional(readOnly = true)
  Optional<Job> find(UUID id) {
    return database.first("select * from job where id = ?", this::job, id);
  }

  @Transactional(readOnly = true)
  List<Job> latest(String kind, int limit) {
    return database.list(
        "select * from job where kind = ? order by created_at desc limit ?",
        this::job,
        kind,
        limit);
  }

  @Transactional(readOnly = true)
  boolean isAnyUnfinished() {
    return database.one(
        "select exists (select 1 from job where state in ('QUEUED', 'RUNNING')) as any",
        row -> row.bool("any"));
  }

  @Transactional(readOnly = true)
  boolean isAnyQueued() {
    return database.one(
        "select exists (select 1 from job where state = 'QUEUED') as any", row -> row.bool("any"));
  }

  private Job job(Row row) {
    return new Job(
        row.uuid("id"),
        row.text("kind"),
        row.constant("state", JobState.class),
        readMap(row.text("parameters")),
        row.longValue("progress_done"),
        row.longValue("progress_total"),
        row.optionalText("message_key"),
        row.optionalText("message_arguments").map(this::readArguments).orElse(List.of()),
        row.optionalText("error_code"),
        readActor(row.text("actor")),
        row.instant("created_at"),
        row.optionalInstant("finished_at"));
  }

  private String write(Object value) {
    try {
      return json.writeValueAsString(value);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> readMap(String text) {
    try {
      return new HashMap<>(json.readValue(text, Map.class));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private List<Object> readArguments(String text) {
    try {
      return MessageArguments.read(json.readValue(text, ARGUMENTS));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Actor readActor(String text) {
    try {
      return json.readValue(text, ActorData.class).toActor();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

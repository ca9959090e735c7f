package id.talenta.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Which entries are wanted; nothing means all.
 *
 * @param action the action, or its beginning up to a dot: {@code access} means all of them
 * @param actorName part of the actor's name, in any case
 * @param subjectId key of what it was done to
 * @param concerns key of what it was done to, or of what its details mention
 * @param from recorded at this moment or later
 * @param before recorded before this moment
 */
public record JournalFilter(
    Optional<String> action,
    Optional<String> actorName,
    Optional<UUID> subjectId,
    Optional<UUID> concerns,
    Optional<Instant> from,
    Optional<Instant> before) {
  /** All entries. */
  public static final JournalFilter ALL =
      new JournalFilter(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  /** All entries about one thing. */
  public static JournalFilter about(UUID subjectId) {
    return new JournalFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.of(subjectId),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** All entries about one thing, and those that mention it. */
  public static JournalFilter concerning(UUID thing) {
    return new JournalFilter(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(thing),
        Optional.empty(),
        Optional.empty());
  }
}

package id.talenta.grid;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A run that placed everybody in a box.
 *
 * @param id key
 * @param number its number within the region, from 1
 * @param ruleSetVersionId the version of the rules it scored by
 * @param asOf the day on which evidence had to be valid and people in service
 * @param knownAt evidence recorded later did not count
 * @param state where it stands
 * @param people how many people it placed
 * @param startedAt when it began
 * @param finishedAt when it ended
 */
public record MappingRun(
    UUID id,
    int number,
    UUID ruleSetVersionId,
    LocalDate asOf,
    Instant knownAt,
    MappingState state,
    int people,
    Instant startedAt,
    Optional<Instant> finishedAt) {}

package id.talenta.agreement.golive;

import id.talenta.agreement.GoLiveTask;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How a task stands.
 *
 * @param task which
 * @param done whether it is done
 * @param ready whether it can be marked as done: what has to be done before it is done
 * @param office in which office somebody said so, for a task that is marked
 * @param doneOn since when
 */
public record GoLiveState(
    GoLiveTask task,
    boolean done,
    boolean ready,
    Optional<String> office,
    Optional<LocalDate> doneOn) {}

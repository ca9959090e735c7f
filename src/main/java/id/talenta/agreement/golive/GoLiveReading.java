package id.talenta.agreement.golive;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.GoLiveTask;
import id.talenta.agreement.golive.GoLiveRepository.Kept;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the whole list together from what the host keeps. Within a transaction of the caller. */
@Singleton
class GoLiveReading {
  private final GoLiveRepository tasks;

  GoLiveReading(GoLiveRepository tasks) {
    this.tasks = tasks;
  }

  List<GoLiveState> states(Agreement agreement, Optional<LocalDate> activeSince) {
    var kept = tasks.find(agreement.partner().code());
    kept.put(
        GoLiveTask.AGREEMENT_SIGNED,
        new Kept(agreement.stage().isInForce(), Optional.empty(), activeSince));
    return Arrays.stream(GoLiveTask.values())
        .map(
            task -> {
              var each = kept.getOrDefault(task, Kept.OPEN);
              return new GoLiveState(
                  task,
                  each.done(),
                  isReady(task, kept),
                  each.office().filter(office -> task.isMarked()),
                  each.doneOn());
            })
        .toList();
  }

  private static boolean isReady(GoLiveTask task, Map<GoLiveTask, Kept> kept) {
    return task.before().stream().allMatch(before -> kept.getOrDefault(before, Kept.OPEN).done());
  }
}

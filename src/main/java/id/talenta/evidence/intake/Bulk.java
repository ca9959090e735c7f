package id.talenta.evidence.intake;

import id.talenta.organization.BulkChanges;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Takes good rows and hands them on in portions: to be compared with what is stored, or to be
 * stored. Once anything is wrong nothing more is stored, since all of it will be taken back.
 *
 * @param <T> what a row says
 */
final class Bulk<T> {
  /** Rows at once, where they do not depend on each other. */
  static final int PORTION = 20_000;

  private final Function<List<T>, BulkChanges> compare;
  private final Function<List<T>, BulkChanges> save;
  private final boolean saving;
  private final int portion;
  private final Problems problems;
  private final List<T> waiting = new ArrayList<>();
  private BulkChanges changes = BulkChanges.NONE;

  Bulk(
      Function<List<T>, BulkChanges> compare,
      Function<List<T>, BulkChanges> save,
      IntakeRun run,
      int portion) {
    this.compare = compare;
    this.save = save;
    this.saving = run.saving();
    this.portion = portion;
    this.problems = run.problems();
  }

  void add(T row) {
    waiting.add(row);
    if (waiting.size() >= portion) {
      flush();
    }
  }

  BulkChanges end() {
    if (!waiting.isEmpty()) {
      flush();
    }
    return changes;
  }

  private void flush() {
    var portionOfRows = List.copyOf(waiting);
    waiting.clear();
    var step = saving && problems.isEmpty() ? save : compare;
    changes = changes.plus(step.apply(portionOfRows));
  }
}

package id.talenta.isolation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts what was tried, and keeps what was not refused. */
final class Combinations {
  private static final int MOST_SHOWN = 40;

  private final Map<String, Integer> tried = new TreeMap<>();
  private final List<String> open = new ArrayList<>();

  /** Something was tried and must have been refused. */
  synchronized void tried(String surface, boolean refused, String what) {
    tried.merge(surface, 1, Integer::sum);
    if (!refused) {
      open.add(surface + ": " + what);
    }
  }

  /** Fails, naming what was open, if anything was. */
  synchronized void allRefused(String surface, int atLeast) {
    var found = open.stream().filter(each -> each.startsWith(surface + ":")).toList();
    assertThat(found.stream().limit(MOST_SHOWN).toList())
        .as(found.size() + " of " + tried.getOrDefault(surface, 0) + " were open")
        .isEmpty();
    assertThat(tried.getOrDefault(surface, 0)).as("tried: " + surface).isGreaterThan(atLeast);
  }

  @Override
  public synchronized String toString() {
    var all = tried.values().stream().mapToInt(each -> each).sum();
    return String.format(
        "isolation: %,d combinations tried, %s %s",
        all, open.isEmpty() ? "all refused" : open.size() + " OPEN", tried);
  }
}

package id.talenta.succession.core;

import java.util.List;

/**
 * A candidate in the order.
 *
 * @param place from 1
 * @param candidate the candidate
 * @param why in plain words why this place
 */
public record Ranked(int place, Scored candidate, List<Phrase> why) {
  /** Copies the sentences. */
  public Ranked {
    why = List.copyOf(why);
  }
}

package id.talenta.succession.core;

import java.util.List;

/**
 * A sentence in no language yet: a message key and its values. What was said at the time of a
 * decision is kept like this, so that it can be read again in either language.
 *
 * @param key message key
 * @param arguments values for its places
 */
public record Phrase(String key, List<Argument> arguments) {
  /** Copies the values. */
  public Phrase {
    arguments = List.copyOf(arguments);
  }

  /** A sentence. */
  public static Phrase of(String key, Argument... arguments) {
    return new Phrase(key, List.of(arguments));
  }
}

package id.talenta.platform.error;

import java.security.SecureRandom;

/** The short name of an event in the log, shown to the user so that the event can be found. */
public final class EventId {
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final String CHARACTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
  private static final int LENGTH = 8;

  private EventId() {}

  /** A new name of eight characters, none of which can be mistaken for another. */
  public static String next() {
    return RANDOM
        .ints(LENGTH, 0, CHARACTERS.length())
        .mapToObj(index -> String.valueOf(CHARACTERS.charAt(index)))
        .reduce("", String::concat);
  }
}

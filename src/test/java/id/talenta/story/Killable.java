package id.talenta.story;

import java.util.Optional;

/** A kind of work during which the program is killed. A new kind is one more of these. */
interface Killable {
  /** Makes what the work needs, so that it can be done once more. */
  void prepare();

  /** Asks for the work, which the program then does. */
  void ask();

  /** The process that does it, when that is not the server. */
  default Optional<Process> process() {
    return Optional.empty();
  }

  /** Asks for the rest after it was cut off, when the next start of the server does not. */
  default void resume() {}

  /** Whether the program does it now. */
  boolean hasBegun();

  /** Whether it has ended, in whatever way. */
  boolean isOver();

  /** Requires that of work that was cut off nothing can be seen, or all of it. */
  void requireNothingHalf();

  /** Requires that the work is whole, once: not half and not twice. */
  void requireWhole();
}

package id.talenta.story;

/** A kind of work during which the program is killed. A new kind is one more of these. */
interface Killable {
  /** The program that does the work, and is killed. */
  KillableProgram program();

  /** Makes what the work needs, so that it can be done once more. */
  void prepare();

  /** Asks for the work, which the program then does. */
  void ask();

  /** Whether the program does it now. */
  boolean hasBegun();

  /** Whether it has ended, in whatever way. */
  boolean isOver();

  /**
   * Requires that of work that was cut off nothing can be seen, or all of it; of work in steps,
   * that each step is one or the other.
   *
   * @return what the next start finds
   */
  Remains requireNothingHalf();

  /** Requires that the work is whole, once: not half and not twice. */
  void requireWhole();

  /** What a killed program leaves. */
  enum Remains {
    /** Something that counts: the next start finishes the work. */
    SOMETHING,
    /** Nothing: it was rolled back, and the next start does the work from the beginning. */
    NOTHING;

    static Remains something(boolean isLeft) {
      return isLeft ? SOMETHING : NOTHING;
    }
  }
}

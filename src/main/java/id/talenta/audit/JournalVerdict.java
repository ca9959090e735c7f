package id.talenta.audit;

import id.talenta.audit.core.Fault;

/** What a check of the journal found. */
public sealed interface JournalVerdict {

  /**
   * Nothing was changed since it was written. Whether entries after the last anchor were cut off
   * cannot be told.
   *
   * @param entries how many entries there are
   * @param erased how many of them had their readable details erased, by a later entry that says so
   */
  record Intact(long entries, long erased) implements JournalVerdict {}

  /**
   * The journal was changed.
   *
   * @param sequence number of the first entry that is wrong
   * @param why what is wrong with it
   */
  record Broken(long sequence, Fault why) implements JournalVerdict {}
}

package id.talenta.audit;

import id.talenta.audit.core.Hash;

/**
 * The last entry of a journal: whoever keeps a copy of it can prove later that nothing before it
 * was changed.
 *
 * @param sequence its number; 0 for an empty journal
 * @param hash its hash
 */
public record JournalHead(long sequence, Hash hash) {
  /** The head of an empty journal. */
  public static final JournalHead EMPTY = new JournalHead(0, Hash.NONE);
}

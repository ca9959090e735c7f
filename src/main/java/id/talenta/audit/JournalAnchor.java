package id.talenta.audit;

import java.time.Instant;

/**
 * A copy of a journal's last entry, kept outside the journal.
 *
 * @param head the entry that was the last
 * @param anchoredAt when it was copied
 */
public record JournalAnchor(JournalHead head, Instant anchoredAt) {}

/**
 * The journal: what was decided and changed, by whom and when. In come entries from every feature,
 * within the transaction that makes the change; out go pages for auditors and the proof that
 * nothing was altered since. Any feature may call it; it knows none of them.
 */
@NullMarked
package id.talenta.audit;

import org.jspecify.annotations.NullMarked;

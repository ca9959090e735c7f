/**
 * Who is appointed to a post. In comes the committee's proposal; out go the regional head's
 * decision with its reasons, the scores as they stood and the rule version, kept in one transaction
 * with the journal. Nobody is moved to a post here: that follows the appointment decree (SK).
 */
@NullMarked
package id.talenta.placement;

import org.jspecify.annotations.NullMarked;

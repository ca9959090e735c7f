/**
 * Long work that outlives the click that began it: kept in the scope's table {@code job}, run by a
 * persistent scheduler in the scope and with the rights of whoever queued it, taken up again after
 * a crash. Features implement {@code JobHandler}.
 */
@NullMarked
package id.talenta.platform.job;

import org.jspecify.annotations.NullMarked;

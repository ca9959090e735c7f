/**
 * The tasks until a region works by itself, as both sides see them. The region's part is computed
 * in its own scope and crosses to the host as states and days only; the host's part is marked
 * there. Called by the screens of agreements.
 */
@NullMarked
package id.talenta.agreement.golive;

import org.jspecify.annotations.NullMarked;

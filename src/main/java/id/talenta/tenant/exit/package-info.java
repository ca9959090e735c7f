/**
 * The promise that a region can leave with all its data: the exit package, encrypted to the
 * region's own key, and the way back from a package into an empty schema, compared row by row. In
 * comes a tenant and a key; out goes a file that GnuPG opens. Called by the region's administrator,
 * by the host when a tenant has ended, and by the commands.
 */
@NullMarked
package id.talenta.tenant.exit;

import org.jspecify.annotations.NullMarked;

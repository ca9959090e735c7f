/** Exit packages and the way back, on a real database. */
@NullMarked
package id.talenta.tenant.exit;

import org.jspecify.annotations.NullMarked;

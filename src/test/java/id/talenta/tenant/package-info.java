/** Tests. */
@NullMarked
package id.talenta.tenant;

import org.jspecify.annotations.NullMarked;

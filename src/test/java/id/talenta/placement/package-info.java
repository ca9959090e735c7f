/** Tests of placement on a real database. */
@NullMarked
package id.talenta.placement;

import org.jspecify.annotations.NullMarked;

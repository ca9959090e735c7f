/** Talenta. */
@NullMarked
package id.talenta;

import org.jspecify.annotations.NullMarked;

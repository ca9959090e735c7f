/** Tests of the limits, with a clock that is set by hand. */
@NullMarked
package id.talenta.platform.limit;

import org.jspecify.annotations.NullMarked;

/** Tests of the host's look at all governments. */
@NullMarked
package id.talenta.fleet;

import org.jspecify.annotations.NullMarked;

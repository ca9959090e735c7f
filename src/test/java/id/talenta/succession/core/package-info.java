/** Tests of the pure functions of succession. */
@NullMarked
package id.talenta.succession.core;

import org.jspecify.annotations.NullMarked;

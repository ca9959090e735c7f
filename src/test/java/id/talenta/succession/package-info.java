/** Tests of succession on a real database. */
@NullMarked
package id.talenta.succession;

import org.jspecify.annotations.NullMarked;

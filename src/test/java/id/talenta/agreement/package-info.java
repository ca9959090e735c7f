/** Tests of agreements. */
@NullMarked
package id.talenta.agreement;

import org.jspecify.annotations.NullMarked;

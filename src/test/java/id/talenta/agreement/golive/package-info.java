/** Tests. */
@NullMarked
package id.talenta.agreement.golive;

import org.jspecify.annotations.NullMarked;

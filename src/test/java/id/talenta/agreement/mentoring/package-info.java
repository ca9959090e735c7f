/** Tests. */
@NullMarked
package id.talenta.agreement.mentoring;

import org.jspecify.annotations.NullMarked;

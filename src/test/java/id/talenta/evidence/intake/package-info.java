/** Tests of the import. */
@NullMarked
package id.talenta.evidence.intake;

import org.jspecify.annotations.NullMarked;

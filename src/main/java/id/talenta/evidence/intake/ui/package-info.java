/** Screens of the import. */
@NullMarked
package id.talenta.evidence.intake.ui;

import org.jspecify.annotations.NullMarked;

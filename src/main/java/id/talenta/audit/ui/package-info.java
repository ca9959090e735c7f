/** The screen of the journal. Nothing but the navigation is visible outside. */
@NullMarked
package id.talenta.audit.ui;

import org.jspecify.annotations.NullMarked;

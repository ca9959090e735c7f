/** The journal's screen, in a browser. */
@NullMarked
package id.talenta.audit.ui;

import org.jspecify.annotations.NullMarked;

/** Tests of the host's list in a real browser. */
@NullMarked
package id.talenta.fleet.ui;

import org.jspecify.annotations.NullMarked;

/** Tests of how candidates are shown. */
@NullMarked
package id.talenta.placement.ui;

import org.jspecify.annotations.NullMarked;

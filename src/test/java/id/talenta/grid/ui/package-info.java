/** Tests of the mapping's screens in a browser, and pictures of them. */
@NullMarked
package id.talenta.grid.ui;

import org.jspecify.annotations.NullMarked;

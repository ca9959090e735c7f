/** Tests of these screens in a browser. */
@NullMarked
package id.talenta.workspace.ui;

import org.jspecify.annotations.NullMarked;

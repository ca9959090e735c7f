/** Screens about support windows: the region's list, the supporter's list, the notice above all. */
@NullMarked
package id.talenta.access.support.ui;

import org.jspecify.annotations.NullMarked;

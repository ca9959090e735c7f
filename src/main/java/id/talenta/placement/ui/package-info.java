/** Screens where a post is filled, step by step, and where decisions are read. */
@NullMarked
package id.talenta.placement.ui;

import org.jspecify.annotations.NullMarked;

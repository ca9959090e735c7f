/**
 * The frame of all screens and the parts they share: layout, page, empty states, notices, progress
 * of jobs. Features give it navigation, searches and their views; it stands on {@code
 * platform.web}, which keeps who is signed in, and knows no feature.
 */
@NullMarked
package id.talenta.platform.ui;

import org.jspecify.annotations.NullMarked;

/** Screens for looking at the frame and the shared parts; only where a test asks for them. */
@NullMarked
package id.talenta.gallery;

import org.jspecify.annotations.NullMarked;

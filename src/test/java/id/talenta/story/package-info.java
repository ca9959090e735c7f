/**
 * The main job from a first talk to an appointment, as users do it: in the browser, with files on
 * disk.
 */
@NullMarked
package id.talenta.story;

import org.jspecify.annotations.NullMarked;

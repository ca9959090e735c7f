/** Screens of the retirement forecast and of the posts that are to be filled. */
@NullMarked
package id.talenta.succession.ui;

import org.jspecify.annotations.NullMarked;

/** Tests of the screens that the work of a region begins with. */
@NullMarked
package id.talenta.workspace;

import org.jspecify.annotations.NullMarked;

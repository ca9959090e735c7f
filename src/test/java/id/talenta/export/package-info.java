/** Tests of lists as files. */
@NullMarked
package id.talenta.export;

import org.jspecify.annotations.NullMarked;

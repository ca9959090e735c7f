/** Tests of the parts that all screens share. */
@NullMarked
package id.talenta.platform.ui;

import org.jspecify.annotations.NullMarked;

/** Tests of how errors are told. */
@NullMarked
package id.talenta.platform.error;

import org.jspecify.annotations.NullMarked;

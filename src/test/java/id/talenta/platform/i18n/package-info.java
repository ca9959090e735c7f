/** Tests of the texts. */
@NullMarked
package id.talenta.platform.i18n;

import org.jspecify.annotations.NullMarked;

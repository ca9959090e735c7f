/** Tests of the agreements' screens. */
@NullMarked
package id.talenta.agreement.ui;

import org.jspecify.annotations.NullMarked;

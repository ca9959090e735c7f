/** Tests of accounts and sign-in. */
@NullMarked
package id.talenta.access;

import org.jspecify.annotations.NullMarked;

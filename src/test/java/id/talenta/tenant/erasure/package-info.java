/** The end of tenants, on a real database. */
@NullMarked
package id.talenta.tenant.erasure;

import org.jspecify.annotations.NullMarked;

/** The host's look at the governments it serves: figures only, from {@code TenantService}. */
@NullMarked
package id.talenta.tenant.ui;

import org.jspecify.annotations.NullMarked;

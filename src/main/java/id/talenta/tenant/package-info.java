/**
 * The governments served: their registry, what makes and upgrades their schemas, and the figures
 * that the host may see of them. Other features take part through {@code TenantPart} and {@code
 * StatusSource}.
 */
@NullMarked
package id.talenta.tenant;

import org.jspecify.annotations.NullMarked;

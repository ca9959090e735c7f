/**
 * The host's look at all governments at once: from the registry, the agreements and the figures
 * that {@code tenant.TenantStatusWork} copied, all in the host's schema. Nothing is read from a
 * tenant's schema, nothing is written. For the screens of the host's administrators.
 */
@NullMarked
package id.talenta.fleet;

import org.jspecify.annotations.NullMarked;

/**
 * What keeps one tenant from taking the service from the others: how many requests and files a
 * minute, how long a statement may take. Used by the edges; how much a tenant may use comes through
 * {@code RequestQuota}. How many jobs run at once is in {@code platform.job}.
 */
@NullMarked
package id.talenta.platform.limit;

import org.jspecify.annotations.NullMarked;

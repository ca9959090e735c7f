/**
 * Windows through which a tenant lets a named person of the host look into its data, for a stated
 * reason and a limited time. In come the wishes of a region's administrators; out goes, for each
 * request of a visit, whether the window is still open. The tenant's schema holds the windows; the
 * host's only says where to look. Whatever a visitor looks at is written in the tenant's journal
 * before it is shown.
 */
@NullMarked
package id.talenta.access.support;

import org.jspecify.annotations.NullMarked;

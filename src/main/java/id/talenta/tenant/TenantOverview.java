package id.talenta.tenant;

import java.util.Optional;

/**
 * A line of the host's overview.
 *
 * @param tenant which
 * @param status its figures, once they have been read
 */
public record TenantOverview(Tenant tenant, Optional<TenantStatus> status) {}

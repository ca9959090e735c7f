package id.talenta.agreement;

import id.talenta.platform.scope.TenantCode;

/**
 * The government that adopts the service.
 *
 * @param code its short name, which becomes the tenant's
 * @param name its full name, such as {@code Kabupaten Ogan Komering Ilir}
 * @param office the agency that is responsible on its side
 */
public record Partner(TenantCode code, String name, String office) {}

/**
 * What every part of the interface for programs shares: errors as problem details (RFC 9457), the
 * scope of each request, its description as OpenAPI. Controllers stand in their features' packages
 * and carry {@code @Secured(SecurityRule.IS_AUTHENTICATED)}; one that carries nothing is refused.
 * They call the same services as the screens, which check the roles.
 */
@NullMarked
package id.talenta.platform.api;

import org.jspecify.annotations.NullMarked;

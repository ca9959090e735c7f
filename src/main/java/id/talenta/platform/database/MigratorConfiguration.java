package id.talenta.platform.database;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import jakarta.validation.constraints.NotBlank;

/**
 * How the migrator reaches the database. It owns the schemas; the application's own login does not.
 *
 * @param url JDBC address of the same database the application uses
 * @param username a role that may create roles, and schemas in this database
 * @param password its password, from the environment
 * @param applicationRole the application's login role, which is given the right to work as each
 *     scope's role
 * @param tenantChangeLog lists the change sets of the tenants' schemas, on the class path
 */
@ConfigurationProperties("talenta.migrator")
public record MigratorConfiguration(
    @NotBlank String url,
    @NotBlank String username,
    String password,
    @NotBlank String applicationRole,
    @Bindable(defaultValue = "db/tenant.yaml") String tenantChangeLog) {}

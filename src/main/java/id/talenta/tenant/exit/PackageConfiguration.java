package id.talenta.tenant.exit;

import io.micronaut.context.annotation.ConfigurationProperties;
import io.micronaut.core.bind.annotation.Bindable;
import java.time.Duration;

/**
 * Where exit packages wait to be fetched.
 *
 * @param directory the folder, which only the program may read; made when it is missing
 * @param kept how long a package is kept
 */
@ConfigurationProperties("talenta.packages")
public record PackageConfiguration(
    @Bindable(defaultValue = "packages") String directory,
    @Bindable(defaultValue = "14d") Duration kept) {}

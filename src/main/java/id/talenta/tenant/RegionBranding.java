package id.talenta.tenant;

import id.talenta.platform.scope.Scope;
import id.talenta.platform.ui.Brand;
import id.talenta.platform.ui.Branding;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Shows each person the name, the coat of arms and the colour of the own government. */
@Singleton
final class RegionBranding implements Branding {
  private final TenantConfiguration configuration;
  private final HostIdentity host;

  RegionBranding(TenantConfiguration configuration, HostIdentity host) {
    this.configuration = configuration;
    this.host = host;
  }

  @Override
  public Brand brand(Scope scope) {
    return switch (scope) {
      case Scope.Host ignored -> brand(host.name(), Optional.of(host.emblem()), host.colours());
      case Scope.Tenant ignored ->
          brand(configuration.identity().name(), configuration.emblem(), configuration.colours());
    };
  }

  private static Brand brand(String name, Optional<String> emblem, RegionColours colours) {
    return new Brand(
        name,
        emblem.map(RegionBranding::address),
        Optional.of(new Brand.Colours(colours.primary(), colours.accent())));
  }

  private static String address(String svg) {
    return "data:image/svg+xml;base64,"
        + Base64.getEncoder().encodeToString(svg.getBytes(StandardCharsets.UTF_8));
  }
}

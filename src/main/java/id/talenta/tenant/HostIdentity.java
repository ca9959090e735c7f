package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;

/**
 * The government that runs this installation: the setting {@code talenta.host} names its folder in
 * {@code tenants/}. Its own civil servants are kept in a tenant like any other, perhaps of the same
 * code.
 */
@Singleton
public final class HostIdentity {
  private final TenantFolder folder;

  /**
   * Reads the folder.
   *
   * @throws id.talenta.platform.yaml.YamlException when it is missing or malformed
   */
  HostIdentity(@Value("${talenta.host}") String code) {
    this.folder = TenantFolder.read(new TenantCode(code));
  }

  /** Its short name. */
  public TenantCode code() {
    return folder.identity().code();
  }

  /** Its full name, such as {@code Provinsi Jawa Barat}. */
  public String name() {
    return folder.identity().name();
  }

  /** Who it is. */
  public TenantIdentity identity() {
    return folder.identity();
  }

  /** The colours of its pages. */
  public RegionColours colours() {
    return folder.colours();
  }

  /** Its coat of arms: the text of an SVG that only draws. */
  public String emblem() {
    return folder.emblem();
  }
}

package id.talenta.tenant;

import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One government's configuration as files, {@code tenants/<code>/}: who it is, its scoring rules,
 * its levels of positions, its emblem.
 *
 * @param identity from {@code identity.yaml}
 * @param colours from {@code branding.yaml}
 * @param rules from {@code rules.yaml}
 * @param positions from {@code positions.yaml}
 * @param emblem the text of {@code emblem.svg}: drawing only, no script and no reference
 */
public record TenantFolder(
    TenantIdentity identity,
    RegionColours colours,
    TenantRules rules,
    PositionRules positions,
    String emblem) {

  /** The governments whose folders come with the program, by name. */
  public static List<TenantIdentity> known() {
    return FolderFiles.codesOnClassPath().stream()
        .map(code -> read(code).identity())
        .sorted(Comparator.comparing(TenantIdentity::name))
        .toList();
  }

  /** Whether a folder of this government comes with the program. */
  public static boolean exists(TenantCode code) {
    return ConfigurationFolder.isShipped(code);
  }

  /**
   * Reads a folder that comes with the program.
   *
   * @throws YamlException when it is missing or malformed, naming file, line and reason
   */
  public static TenantFolder read(TenantCode code) {
    return of(ConfigurationFolder.shipped(code));
  }

  /**
   * Reads a folder that comes with the program, if there is one with this code.
   *
   * @throws YamlException when it is malformed, naming file, line and reason
   */
  public static Optional<TenantFolder> find(TenantCode code) {
    return exists(code) ? Optional.of(read(code)) : Optional.empty();
  }

  /**
   * Reads a folder below this directory.
   *
   * @throws YamlException when it is missing or malformed, naming file, line and reason
   */
  public static TenantFolder read(TenantCode code, Path directory) {
    return of(ConfigurationFolder.in(directory, code));
  }

  private static TenantFolder of(ConfigurationFolder folder) {
    return new TenantFolder(
        FolderContent.identity(folder.content(FolderFile.IDENTITY).orElseThrow().content()),
        FolderContent.colours(folder.content(FolderFile.BRANDING).orElseThrow().content()),
        folder.rules().orElseThrow(),
        FolderContent.positions(folder.content(FolderFile.POSITIONS).orElseThrow().content()),
        folder.text(FolderFile.EMBLEM).orElseThrow());
  }
}

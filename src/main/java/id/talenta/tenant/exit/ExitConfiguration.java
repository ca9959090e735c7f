package id.talenta.tenant.exit;

import id.talenta.platform.yaml.YamlException;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.ConfigurationStore;
import id.talenta.tenant.ConfigurationVersion;
import id.talenta.tenant.FolderFile;
import id.talenta.tenant.TenantPart;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The present tenant's settings as files, as they are in force. */
@Singleton
class ExitConfiguration {
  private static final Logger LOG = LoggerFactory.getLogger(ExitConfiguration.class);

  private final ConfigurationStore store;
  private final List<TenantPart> parts;
  private final Clock clock;

  ExitConfiguration(ConfigurationStore store, List<TenantPart> parts, Clock clock) {
    this.store = store;
    this.parts = List.copyOf(parts);
    this.clock = clock;
  }

  /**
   * The files.
   *
   * @param texts what each says
   * @param listed how the manifest lists them
   */
  record Files(Map<FolderFile, String> texts, List<Manifest.ConfigurationFile> listed) {}

  Files files() {
    var applied = new EnumMap<FolderFile, ConfigurationVersion>(FolderFile.class);
    store.inForce(LocalDate.now(clock)).forEach(version -> applied.put(version.file(), version));
    var texts = new EnumMap<FolderFile, String>(FolderFile.class);
    applied.forEach((file, version) -> texts.put(file, version.text()));
    texts.putAll(changedOnScreen(texts));
    var listed =
        texts.entrySet().stream()
            .map(entry -> listed(entry.getKey(), entry.getValue(), applied))
            .toList();
    return new Files(texts, listed);
  }

  private Map<FolderFile, String> changedOnScreen(Map<FolderFile, String> applied) {
    var changed = new EnumMap<FolderFile, String>(FolderFile.class);
    try {
      var folder = ConfigurationFolder.stored(applied);
      parts.forEach(part -> changed.putAll(part.configurationFiles(folder)));
    } catch (YamlException unreadable) {
      // A region leaves with all it has, also with files that this release would not take.
      LOG.warn("Settings are handed over as they were applied", unreadable);
    }
    return changed;
  }

  private static Manifest.ConfigurationFile listed(
      FolderFile file, String text, Map<FolderFile, ConfigurationVersion> applied) {
    var version = Optional.ofNullable(applied.get(file));
    return new Manifest.ConfigurationFile(
        file.fileName(),
        version.map(ConfigurationVersion::version).orElse(0),
        version.map(each -> each.validFrom().toString()).orElse(""),
        version.filter(each -> each.text().equals(text)).isEmpty());
  }
}

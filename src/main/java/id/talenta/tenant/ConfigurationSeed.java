package id.talenta.tenant;

import id.talenta.platform.Ids;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlWriter;
import id.talenta.tenant.ConfigurationRepository.Change;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Puts a new tenant's settings into its schema: those of its folder, or, for a government that has
 * none, the national ones and what its name tells of it. Settings that are there already are left
 * alone.
 */
@Singleton
class ConfigurationSeed {
  private static final String REASON = "Pengaturan awal";
  private static final String IDENTITY_NOTE =
      "# Who this government is. Made from its name when it was taken on: to be confirmed.\n";

  private final ConfigurationRepository configuration;
  private final Clock clock;

  ConfigurationSeed(ConfigurationRepository configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  void sow(TenantCode code, String name) {
    if (isSown(code)) {
      return;
    }
    var actor = Scopes.actor();
    var change = new Change(Ids.next(), REASON, clock.instant(), actor.accountId(), actor.name());
    var today = LocalDate.now(clock);
    texts(code, name)
        .forEach(
            (file, text) -> {
              if (!configuration.exists(file.setting())) {
                configuration.insert(file, today, text, content(file, text), change);
              }
            });
  }

  /** Whether there is nothing to sow; files are read only if so, as they take the longest. */
  private boolean isSown(TenantCode code) {
    var shipped = ConfigurationFolder.isShipped(code);
    return Stream.of(FolderFile.values())
        .filter(file -> shipped || !file.isScoring())
        .allMatch(file -> configuration.exists(file.setting()));
  }

  /** A file's content as it is kept; the coat of arms is its text alone. */
  static JsonNode content(FolderFile file, String text) {
    return file.isYaml()
        ? YamlFile.read(file.fileName(), text).content()
        : JsonNodeFactory.instance.objectNode().put(TenantConfiguration.SVG, text);
  }

  private static Map<FolderFile, String> texts(TenantCode code, String name) {
    if (ConfigurationFolder.isShipped(code)) {
      return ConfigurationFolder.shipped(code).sortedTexts();
    }
    var texts = new EnumMap<FolderFile, String>(FolderFile.class);
    texts.put(FolderFile.IDENTITY, IDENTITY_NOTE + YamlWriter.write(identity(code, name)));
    for (var file : FolderFile.values()) {
      if (!file.isScoring() && file != FolderFile.IDENTITY) {
        texts.put(file, new TenantFolderReader(FolderFiles.onClassPath()).national(file));
      }
    }
    return texts;
  }

  /** In the form of {@code identity.yaml}; what is guessed is marked as an example. */
  private static JsonNode identity(TenantCode code, String name) {
    var kind = kind(name);
    var identity = JsonNodeFactory.instance.objectNode();
    identity.put("code", code.value());
    identity.put("name", name);
    identity.put("kind", kind.name());
    identity.put("capital", name.replaceFirst("^(Provinsi|Kabupaten|Kota) ", ""));
    identity.put("head_title", headTitle(kind));
    identity
        .putObject("personnel_agency")
        .put("name", "Badan Kepegawaian dan Pengembangan Sumber Daya Manusia " + name)
        .put("abbreviation", kind == TenantKind.PROVINCE ? "BKD" : "BKPSDM")
        .put("example", true);
    identity.put("time_zone", "Asia/Jakarta");
    identity.put("source", "Disusun dari nama instansi, belum dipastikan");
    identity.put("confidence", Confidence.M.name());
    identity.put("example", true);
    return identity;
  }

  private static TenantKind kind(String name) {
    if (name.startsWith("Provinsi ")) {
      return TenantKind.PROVINCE;
    }
    return name.startsWith("Kota ") ? TenantKind.CITY : TenantKind.REGENCY;
  }

  private static String headTitle(TenantKind kind) {
    return switch (kind) {
      case PROVINCE -> "Gubernur";
      case CITY -> "Wali Kota";
      case REGENCY -> "Bupati";
    };
  }
}

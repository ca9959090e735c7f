package id.talenta.tenant;

import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Puts a new tenant's settings into its schema: those of its folder, or, for a government that has
 * none, the national levels of positions and what its name tells of it. Settings that are there
 * already are left alone.
 */
@Singleton
class ConfigurationSeed {
  static final String IDENTITY = "identity";
  static final String POSITIONS = "positions";
  static final String EMBLEM = "emblem";
  static final String SVG = "svg";

  private static final String PRIMARY = "#2f5670";
  private static final String ACCENT = "#6d8f86";

  private final ConfigurationRepository configuration;
  private final Clock clock;

  ConfigurationSeed(ConfigurationRepository configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  void sow(TenantCode code, String name) {
    var reader = new TenantFolderReader(FolderFiles.onClassPath());
    if (reader.exists(code)) {
      var contents = reader.contents(code);
      put(IDENTITY, contents.identity());
      put(POSITIONS, contents.positions());
      put(EMBLEM, JsonNodeFactory.instance.objectNode().put(SVG, contents.emblem()));
    } else {
      put(IDENTITY, identity(code, name));
      put(POSITIONS, reader.nationalPositions());
    }
  }

  private void put(String setting, JsonNode content) {
    configuration.insertFirst(
        setting, content, LocalDate.now(clock), Scopes.actor().accountId(), clock.instant());
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
    identity.putObject("colours").put("primary", PRIMARY).put("accent", ACCENT);
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

package id.talenta.succession;

import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.yaml.YamlException;
import id.talenta.platform.yaml.YamlFile;
import id.talenta.platform.yaml.YamlSchema;
import id.talenta.succession.core.FitRules;
import id.talenta.tenant.TenantPart;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The rules for the fit: a new tenant gets those of {@code tenants/<code>/succession.yaml}, or of
 * {@code tenants/_national/} when its folder has none.
 */
@Singleton
class FitSettings implements TenantPart {
  private static final int AFTER_RULES = 60;
  private static final String NATIONAL = "_national";

  private final FitRulesRepository settings;
  private final Clock clock;

  FitSettings(FitRulesRepository settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  @Override
  public int order() {
    return AFTER_RULES;
  }

  @Override
  public void configure(TenantCode code) {
    settings.insertFirst(
        file(code.value()).or(() -> file(NATIONAL)).orElseThrow(),
        LocalDate.now(clock),
        Scopes.actor().accountId(),
        clock.instant());
  }

  /** The rules in force; the national ones for a tenant that was set up before there were any. */
  FitRules inForce() {
    return settings.inForce(LocalDate.now(clock)).or(() -> file(NATIONAL)).orElseThrow();
  }

  /**
   * The rules of a folder, if it has such a file.
   *
   * @throws YamlException when the file is malformed, naming line and reason
   */
  static Optional<FitRules> file(String folder) {
    var path = "/tenants/" + folder + "/succession.yaml";
    try (var stream = FitSettings.class.getResourceAsStream(path)) {
      if (stream == null) {
        return Optional.empty();
      }
      var file = YamlFile.read(path, new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      var problems = YamlSchema.of("tenant-succession").check(file);
      if (!problems.isEmpty()) {
        throw new YamlException(problems);
      }
      return Optional.of(FitRulesFormat.read(file.content().required("fit")));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

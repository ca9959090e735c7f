package id.talenta.tenant;

import id.talenta.platform.scope.Allowed;
import id.talenta.platform.scope.Role;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * The present tenant's own settings, as they are in force today. Every one of the tenant's people
 * may read them: they say nothing about persons.
 */
@Singleton
@Allowed({
  Role.TENANT_ADMIN,
  Role.ANALYST,
  Role.COMMITTEE,
  Role.REGIONAL_HEAD,
  Role.UNIT_HEAD,
  Role.AUDITOR,
  Role.CIVIL_SERVANT,
  Role.SYSTEM
})
public class TenantConfiguration {
  private final ConfigurationRepository configuration;
  private final Clock clock;

  TenantConfiguration(ConfigurationRepository configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  /** Levels of positions, what an appointment to them asks for, and when one retires from them. */
  @Transactional(readOnly = true)
  public PositionRules positionRules() {
    return FolderContent.positions(required(ConfigurationSeed.POSITIONS));
  }

  /** Who the government is, and how its pages look. */
  @Transactional(readOnly = true)
  public TenantIdentity identity() {
    return FolderContent.identity(required(ConfigurationSeed.IDENTITY));
  }

  /** The government's coat of arms as the text of an SVG that only draws, if there is one. */
  @Transactional(readOnly = true)
  public Optional<String> emblem() {
    return inForce(ConfigurationSeed.EMBLEM)
        .map(content -> content.path(ConfigurationSeed.SVG).asString());
  }

  private JsonNode required(String setting) {
    return inForce(setting)
        .orElseThrow(() -> new IllegalStateException("The tenant has no setting " + setting));
  }

  private Optional<JsonNode> inForce(String setting) {
    return configuration.inForce(setting, LocalDate.now(clock));
  }
}

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
  Role.VISITOR,
  Role.CIVIL_SERVANT,
  Role.SYSTEM
})
public class TenantConfiguration {
  static final String SVG = "svg";

  private final ConfigurationRepository configuration;
  private final Clock clock;

  TenantConfiguration(ConfigurationRepository configuration, Clock clock) {
    this.configuration = configuration;
    this.clock = clock;
  }

  /** Levels of positions, what an appointment to them asks for, and when one retires from them. */
  @Transactional(readOnly = true)
  public PositionRules positionRules() {
    return FolderContent.positions(required(FolderFile.POSITIONS));
  }

  /** Who the government is. */
  @Transactional(readOnly = true)
  public TenantIdentity identity() {
    return FolderContent.identity(required(FolderFile.IDENTITY));
  }

  /** The colours of its pages. */
  @Transactional(readOnly = true)
  public RegionColours colours() {
    return FolderContent.colours(required(FolderFile.BRANDING));
  }

  /** The government's coat of arms as the text of an SVG that only draws, if there is one. */
  @Transactional(readOnly = true)
  public Optional<String> emblem() {
    return inForce(FolderFile.EMBLEM).map(content -> content.path(SVG).asString());
  }

  /** The choices in the way a vacancy goes. */
  @Transactional(readOnly = true)
  public Workflow workflow() {
    return FolderContent.workflow(required(FolderFile.WORKFLOW));
  }

  /** The content of a file, for the feature that it belongs to. */
  @Transactional(readOnly = true)
  public Optional<JsonNode> content(FolderFile file) {
    return inForce(file);
  }

  private JsonNode required(FolderFile file) {
    return inForce(file)
        .orElseThrow(() -> new IllegalStateException("The tenant has no " + file.fileName()));
  }

  private Optional<JsonNode> inForce(FolderFile file) {
    return configuration.inForce(file.setting(), LocalDate.now(clock));
  }
}

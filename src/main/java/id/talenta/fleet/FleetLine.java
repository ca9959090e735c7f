package id.talenta.fleet;

import id.talenta.agreement.AgreementStage;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantState;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * A government in the host's list.
 *
 * @param code its short name
 * @param name its full name
 * @param state whether it can be used
 * @param stage how far its cooperation has come
 * @param version the state of its schema, see {@link
 *     id.talenta.platform.database.ChangeLog#version()}; empty before there is one
 * @param isCurrent whether that is the state of this program
 * @param peopleQuota how many civil servants the agreement allows
 * @param figures what was read of it; nothing before the first reading
 */
public record FleetLine(
    TenantCode code,
    String name,
    TenantState state,
    Optional<AgreementStage> stage,
    String version,
    boolean isCurrent,
    Optional<Integer> peopleQuota,
    Optional<Figures> figures) {

  /**
   * Figures about a government, never about persons; one about too few people is left out.
   *
   * @param people civil servants in service
   * @param boxedPeople those placed in a box by the last mapping
   * @param lastMappingAt when that mapping ended
   * @param completeness share of people with the evidence that the mapping needs, in percent
   * @param openSteps steps of the onboarding not yet done
   * @param failedJobs jobs that failed in the last 30 days
   * @param storageBytes size of its schema
   * @param configurationDrift in how many places its files and its database differ; nothing when it
   *     has no files
   * @param readAt when the figures were read
   */
  public record Figures(
      Optional<Long> people,
      Optional<Long> boxedPeople,
      Optional<Instant> lastMappingAt,
      Optional<BigDecimal> completeness,
      Optional<Integer> openSteps,
      Optional<Integer> failedJobs,
      Optional<Long> storageBytes,
      Optional<Integer> configurationDrift,
      Instant readAt) {}
}

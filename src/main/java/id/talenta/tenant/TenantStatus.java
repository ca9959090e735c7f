package id.talenta.tenant;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/**
 * What the host sees of a tenant: figures only, never persons. A figure about fewer than {@value
 * #SMALLEST_GROUP} people is left out.
 *
 * @param people civil servants in service
 * @param boxedPeople those placed in a box by the last mapping
 * @param lastMappingAt when that mapping ended
 * @param evidenceCompleteness share of people with the evidence that the mapping needs, in percent
 * @param openChecklistItems steps of the onboarding not yet done
 * @param failedJobs jobs that failed in the last 30 days
 * @param storageBytes size of the tenant's schema
 * @param configurationDrift in how many places its files and its database differ; nothing when it
 *     has no files
 * @param updatedAt when the figures were read
 */
public record TenantStatus(
    Optional<Long> people,
    Optional<Long> boxedPeople,
    Optional<Instant> lastMappingAt,
    Optional<BigDecimal> evidenceCompleteness,
    Optional<Integer> openChecklistItems,
    Optional<Integer> failedJobs,
    Optional<Long> storageBytes,
    Optional<Integer> configurationDrift,
    Instant updatedAt) {
  /** Figures about fewer people than this are not shown to the host. */
  public static final int SMALLEST_GROUP = 5;

  static Optional<Long> suppressed(Optional<Long> count) {
    return count.filter(people -> people == 0 || people >= SMALLEST_GROUP);
  }
}

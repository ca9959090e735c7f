package id.talenta.tenant;

import id.talenta.tenant.StatusSource.Figure;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What the host sees of a tenant: figures only, never persons. A figure about fewer than {@value
 * #SMALLEST_GROUP} people is left out, and so is one from which such a figure could be reckoned.
 *
 * @param people civil servants in service
 * @param boxedPeople those placed in a box by the last mapping
 * @param lastMappingAt when that mapping ended
 * @param evidenceCompleteness share of people with the evidence that the mapping needs, in steps of
 *     {@value #STEP} percent
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

  /** Shares of people are shown to the host in steps of so many percent. */
  public static final int STEP = 5;

  private static final int WHOLE = 100;

  static Optional<Long> people(Map<Figure, BigDecimal> figures) {
    return count(figures, Figure.PEOPLE).filter(TenantStatus::isShown);
  }

  static Optional<Long> boxedPeople(Map<Figure, BigDecimal> figures) {
    var people = count(figures, Figure.PEOPLE).orElse(0L);
    return count(figures, Figure.BOXED_PEOPLE)
        .filter(boxed -> isShown(boxed) && isShown(Math.max(0, people - boxed)));
  }

  /**
   * The share of people with evidence as the host may know it, in percent: rounded down to a step,
   * and fewer people than make a group, with evidence or without, count as a whole group without.
   * Whatever the host learns of a tenant's evidence must go through here.
   *
   * @param figures the tenant's own
   * @return nothing, when there are too few people
   */
  public static Optional<BigDecimal> evidenceCompleteness(Map<Figure, BigDecimal> figures) {
    var people = count(figures, Figure.PEOPLE).orElse(0L);
    return count(figures, Figure.PEOPLE_WITH_EVIDENCE)
        .filter(covered -> people >= SMALLEST_GROUP)
        .map(covered -> BigDecimal.valueOf(shown(people, covered) * WHOLE / people / STEP * STEP));
  }

  private static long shown(long people, long covered) {
    if (!isShown(covered)) {
      return 0;
    }
    return isShown(people - covered) ? covered : people - SMALLEST_GROUP;
  }

  private static Optional<Long> count(Map<Figure, BigDecimal> figures, Figure figure) {
    return Optional.ofNullable(figures.get(figure)).map(BigDecimal::longValue);
  }

  private static boolean isShown(long people) {
    return people == 0 || people >= SMALLEST_GROUP;
  }
}

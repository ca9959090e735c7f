package id.talenta.agreement;

import id.talenta.tenant.TenantState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A line of the list of agreements.
 *
 * @param id its key
 * @param partner with whom
 * @param number its number, once it has one
 * @param stage how far it has come
 * @param signedBy who has signed
 * @param since the day of its last step
 * @param endsOn its last day, once it is named
 * @param peopleQuota for how many civil servants at most
 * @param tenant whether the partner's tenant can be used, once there is one
 * @param hasAdministrator whether the tenant's first administrator was named
 * @param done tasks on the way to going live that are done
 * @param evidence share of the tenant's people with evidence, in percent, where it may be shown
 */
public record AgreementLine(
    UUID id,
    Partner partner,
    Optional<String> number,
    AgreementStage stage,
    Set<Party> signedBy,
    LocalDate since,
    Optional<LocalDate> endsOn,
    int peopleQuota,
    Optional<TenantState> tenant,
    boolean hasAdministrator,
    Set<GoLiveTask> done,
    Optional<BigDecimal> evidence) {

  /** Copies the parties and the tasks. */
  public AgreementLine {
    signedBy = Set.copyOf(signedBy);
    done = Set.copyOf(done);
  }

  /** What it waits for. */
  public AgreementWait waitsFor() {
    return AgreementWait.of(stage, signedBy, tenant, hasAdministrator, open());
  }

  /** The first task on the way to going live that is not done; nothing once it is live. */
  public Optional<GoLiveTask> open() {
    return Arrays.stream(GoLiveTask.values())
        .filter(task -> task != GoLiveTask.AGREEMENT_SIGNED && !done.contains(task))
        .findFirst();
  }

  /** Whether the agreement is in force and the region not yet live. */
  public boolean isOnItsWay() {
    return stage.isInForce() && open().isPresent();
  }
}

package id.talenta.agreement;

import id.talenta.tenant.TenantState;
import java.time.LocalDate;
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
    boolean hasAdministrator) {

  /** Copies the parties. */
  public AgreementLine {
    signedBy = Set.copyOf(signedBy);
  }

  /** What it waits for. */
  public AgreementWait waitsFor() {
    return AgreementWait.of(stage, signedBy, tenant, hasAdministrator);
  }
}

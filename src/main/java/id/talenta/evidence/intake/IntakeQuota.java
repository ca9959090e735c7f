package id.talenta.evidence.intake;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.tenant.TenantQuotas;
import jakarta.inject.Singleton;
import java.util.Optional;

/** How many people the region may have by its agreement, and what an import beyond that is told. */
@Singleton
class IntakeQuota {
  private final TenantQuotas quotas;

  IntakeQuota(TenantQuotas quotas) {
    this.quotas = quotas;
  }

  /** The most people of the present region; not to be asked within a transaction. */
  Optional<Integer> people() {
    return quotas.of(Scopes.tenant()).map(AgreementQuotas::people);
  }

  /**
   * Says so when an import brings more people than the agreement allows. One that adds nobody is
   * never refused for that.
   *
   * @param most what the agreement allows
   * @param stored people in service before the import
   * @param part the file that is told
   */
  static void require(Optional<Integer> most, int stored, ReadOutcome outcome, int part) {
    var added = outcome.changes().added();
    var after = stored + added;
    most.filter(quota -> added > 0 && after > quota)
        .ifPresent(
            quota ->
                outcome
                    .problems()
                    .addFile(
                        part,
                        new UserError(
                            "file.error.people-quota", quota, stored, added, after - quota)));
  }
}

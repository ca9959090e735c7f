package id.talenta.agreement;

import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.DepartureObserver;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Takes an agreement that is over along with its tenant: data handed over, data erased. */
@Singleton
class AgreementDeparture implements DepartureObserver {
  private final AgreementService agreements;
  private final Clock clock;

  AgreementDeparture(AgreementService agreements, Clock clock) {
    this.agreements = agreements;
    this.clock = clock;
  }

  @Override
  public void handedOver(TenantCode tenant, String fingerprint) {
    agreements
        .findLatest(tenant)
        .filter(agreement -> isPossible(agreement, AgreementAction.HAND_OVER))
        .ifPresent(
            agreement ->
                take(
                    agreement,
                    new AgreementStep.HandOver(today(), fingerprint, Optional.empty(), "")));
  }

  @Override
  public void erased(
      TenantCode tenant, String certificate, Optional<UUID> document, String waiver) {
    agreements
        .findLatest(tenant)
        .filter(agreement -> isPossible(agreement, AgreementAction.HAND_OVER))
        .ifPresent(
            agreement ->
                take(agreement, new AgreementStep.HandOver(today(), "", Optional.empty(), waiver)));
    agreements
        .findLatest(tenant)
        .filter(agreement -> isPossible(agreement, AgreementAction.ERASE))
        .ifPresent(
            agreement ->
                take(agreement, new AgreementStep.Erase(today(), certificate, document, "")));
  }

  private void take(Agreement agreement, AgreementStep step) {
    agreements.take(agreement.id(), agreement.version(), step);
  }

  private static boolean isPossible(Agreement agreement, AgreementAction action) {
    return AgreementGraph.target(agreement.stage(), action).isPresent();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}

package id.talenta.agreement.ui;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementStep;
import id.talenta.agreement.PartnerService;
import id.talenta.agreement.TenantOpeningService;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/**
 * What the forms of an agreement's page work with.
 *
 * @param agreements takes steps
 * @param opening opens the tenant
 * @param partners knows who usually signs
 * @param agreement the agreement as the page shows it
 * @param today the present day
 * @param refresh shows the agreement anew
 */
record Desk(
    AgreementService agreements,
    TenantOpeningService opening,
    PartnerService partners,
    Agreement agreement,
    LocalDate today,
    Runnable refresh) {

  /** Takes a step without a document. */
  void take(AgreementStep step) {
    agreements.take(agreement.id(), agreement.version(), step);
    refresh.run();
  }

  /** Takes a step with a document, if one was chosen. */
  void take(Optional<Pdf> pdf, Function<Optional<UUID>, AgreementStep> step) {
    if (pdf.isPresent()) {
      agreements.take(
          agreement.id(),
          agreement.version(),
          pdf.get().name(),
          pdf.get().content(),
          document -> step.apply(Optional.of(document)));
      refresh.run();
    } else {
      take(step.apply(Optional.empty()));
    }
  }
}

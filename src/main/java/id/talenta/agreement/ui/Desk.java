package id.talenta.agreement.ui;

import id.talenta.agreement.Agreement;
import id.talenta.agreement.AgreementPaperService;
import id.talenta.agreement.AgreementService;
import id.talenta.agreement.AgreementStep;
import id.talenta.agreement.NewPaper;
import id.talenta.agreement.PartnerService;
import id.talenta.agreement.Party;
import id.talenta.agreement.TenantOpeningService;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What the forms of an agreement's page work with.
 *
 * @param agreements takes steps
 * @param papers keeps the documents
 * @param opening opens the tenant
 * @param partners knows who usually signs
 * @param agreement the agreement as the page shows it
 * @param today the present day
 * @param refresh shows the agreement anew
 */
record Desk(
    AgreementService agreements,
    AgreementPaperService papers,
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
  void take(Optional<NewPaper> paper, Function<Optional<UUID>, AgreementStep> step) {
    take(paper, Optional.empty(), (document, second) -> step.apply(document));
  }

  /** Takes a step with two documents, as far as they were chosen. */
  void take(Optional<NewPaper> first, Optional<NewPaper> second, StepOfTwo step) {
    var files = Stream.of(first, second).flatMap(Optional::stream).toList();
    agreements.take(
        agreement.id(),
        agreement.version(),
        files,
        keys -> step.of(key(keys, first, 0), key(keys, second, keys.size() - 1)));
    refresh.run();
  }

  private static Optional<UUID> key(List<UUID> keys, Optional<NewPaper> file, int place) {
    return file.map(given -> keys.get(place));
  }

  /** The name of a party. */
  String name(Party party) {
    return switch (party) {
      case HOST -> partners.hostName();
      case PARTNER -> agreement.partner().name();
    };
  }

  /** Makes a step from the keys of two documents. */
  interface StepOfTwo {
    AgreementStep of(Optional<UUID> first, Optional<UUID> second);
  }
}

package id.talenta.tenant.erasure;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalAnchors;
import id.talenta.audit.JournalEntry;
import id.talenta.document.DocumentService;
import id.talenta.platform.file.PdfFile;
import id.talenta.platform.job.JobContext;
import id.talenta.platform.job.JobHandler;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.DepartureObserver;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.HostSigningKey;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantPart;
import id.talenta.tenant.TenantRemoval;
import id.talenta.tenant.exit.ExitProgress;
import id.talenta.tenant.exit.PackageRemoval;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Erases, stage by stage. Each stage is written down when it is done and can be repeated, so an
 * erasure that was killed at any point is finished by beginning it again.
 */
@Singleton
class ErasureWork implements JobHandler {
  static final String KIND = "tenant.erase";
  private static final String PDF = "application/pdf";

  private final ErasureRepository erasures;
  private final HostSigningKey signing;
  private final TenantRemoval registry;
  private final PackageRemoval packages;
  private final JournalAnchors anchors;
  private final List<TenantPart> parts;
  private final List<DepartureObserver> departures;
  private final DocumentService documents;
  private final HostIdentity host;
  private final Journal journal;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;

  ErasureWork(
      ErasureRepository erasures,
      HostSigningKey signing,
      TenantRemoval registry,
      PackageRemoval packages,
      JournalAnchors anchors,
      List<TenantPart> parts,
      List<DepartureObserver> departures,
      DocumentService documents,
      HostIdentity host,
      Journal journal,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.erasures = erasures;
    this.signing = signing;
    this.registry = registry;
    this.packages = packages;
    this.anchors = anchors;
    this.parts = parts;
    this.departures = List.copyOf(departures);
    this.documents = documents;
    this.host = host;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public String kind() {
    return KIND;
  }

  /** What is half erased must be erased to the end, however often it was cut off. */
  @Override
  public int mostTries() {
    return Integer.MAX_VALUE;
  }

  /** Can't be cancelled: what is half erased must be erased to the end. */
  @Override
  public void run(JobContext job) {
    run(job.uuid("erasure"), job::progress);
  }

  /** Does what is left to do. In the host's scope, outside a transaction. */
  void run(UUID id, ExitProgress progress) {
    for (var erasure = find(id); erasure.stage() != ErasureStage.DONE; erasure = find(id)) {
      var step = erasure.stage().ordinal();
      progress.report(
          step, ErasureStage.DONE.ordinal(), "tenant.erase.progress." + erasure.stage().name());
      advance(erasure);
    }
  }

  /** Does the stage that is next. */
  void advance(Erasure erasure) {
    switch (erasure.stage()) {
      case BEGUN -> drop(erasure);
      case DROPPED -> clear(erasure);
      case CLEARED -> certify(erasure);
      case DONE -> {}
    }
  }

  private void drop(Erasure erasure) {
    // Nobody resumes a tenant whose erasure was begun, so it stays ended once it was found so.
    inHost(() -> registry.requireEnded(erasure.tenant()));
    registry.drop(erasure.tenant());
    inHost(
        () -> {
          erasures.putStage(erasure.id(), ErasureStage.DROPPED);
          return true;
        });
  }

  private void clear(Erasure erasure) {
    var tenant = erasure.tenant();
    packages.deleteFiles(tenant);
    inHost(
        () -> {
          packages.forget(tenant);
          anchors.forget(tenant);
          registry.forgetFigures(tenant);
          erasures.deleteScheduled(tenant);
          erasures.putStage(erasure.id(), ErasureStage.CLEARED);
          return true;
        });
  }

  private void certify(Erasure erasure) {
    var key = signing.key();
    inHost(
        () -> {
          var also = new TreeMap<String, Integer>();
          parts.forEach(
              part ->
                  part.erase(erasure.tenant()).forEach((k, n) -> also.merge(k, n, Integer::sum)));
          var now = clock.instant();
          var text = new CertificateText(erasure, host.name(), also, now);
          var statement = text.statement();
          var signature = base64(key.sign(statement.getBytes(StandardCharsets.UTF_8)));
          var publicKey = base64(key.publicKey());
          var pdf = PdfFile.of(text.page(signature, publicKey));
          var document = documents.store(fileName(erasure, "pdf"), PDF, pdf);
          erasures.finish(
              erasure.id(),
              new Erasure.Certificate(now, statement, signature, publicKey, document));
          registry.erased(erasure.tenant());
          record(erasure, statement);
          var certificate = DocumentService.sha256(statement.getBytes(StandardCharsets.UTF_8));
          departures.forEach(
              departure ->
                  departure.erased(
                      erasure.tenant(), certificate, Optional.of(document), erasure.waiver()));
          return true;
        });
  }

  private void record(Erasure erasure, String statement) {
    journal.record(
        JournalEntry.of(
            "tenant.erased",
            "tenant",
            Tenant.key(erasure.tenant()),
            Map.of(
                "tenant", erasure.tenant().value(),
                "rows", erasure.counts().rows(),
                "package", erasure.packageSha256().orElse(""),
                "journalhead", erasure.journalHead().hash().hexadecimal(),
                "certificate",
                    DocumentService.sha256(statement.getBytes(StandardCharsets.UTF_8)))));
  }

  static String fileName(Erasure erasure, String ending) {
    return "sertifikat-penghapusan-" + erasure.tenant() + "." + ending;
  }

  private Erasure find(UUID id) {
    return inHost(() -> erasures.find(id)).orElseThrow();
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }

  private <T> T inHost(Supplier<T> work) {
    return Scopes.call(
        Scope.host(), Scopes.actor(), () -> transactions.executeWrite(status -> work.get()));
  }
}

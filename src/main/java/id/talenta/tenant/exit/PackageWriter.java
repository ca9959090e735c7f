package id.talenta.tenant.exit;

import id.talenta.audit.JournalAnchor;
import id.talenta.audit.JournalAnchors;
import id.talenta.audit.JournalService;
import id.talenta.platform.ProductVersion;
import id.talenta.platform.crypto.SigningKey;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.database.TableSelection;
import id.talenta.platform.database.TableTransfer;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantPart;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.DefaultTransactionDefinition;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Writes all that a tenant has, from one snapshot, so that everything in a package is of the same
 * moment however long it takes.
 */
@Singleton
class PackageWriter {
  private final TableTransfer transfer;
  private final ExitTableRepository documents;
  private final ExitConfiguration configuration;
  private final JournalAnchors anchors;
  private final JournalService journal;
  private final List<TenantPart> parts;
  private final Migrator migrator;
  private final TransactionOperations<Connection> transactions;
  private final Clock clock;
  private final DataDictionary dictionary = DataDictionary.load();

  PackageWriter(
      TableTransfer transfer,
      ExitTableRepository documents,
      ExitConfiguration configuration,
      JournalAnchors anchors,
      JournalService journal,
      List<TenantPart> parts,
      Migrator migrator,
      TransactionOperations<Connection> transactions,
      Clock clock) {
    this.transfer = transfer;
    this.documents = documents;
    this.configuration = configuration;
    this.anchors = anchors;
    this.journal = journal;
    this.parts = parts;
    this.migrator = migrator;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * Writes a package, unencrypted. Must not be called within a transaction.
   *
   * @param name the tenant's full name
   * @param signing what the manifest is signed with
   */
  Manifest write(
      TenantCode code,
      String name,
      Optional<SigningKey> signing,
      OutputStream output,
      ExitProgress progress) {
    // Before the snapshot: so none can be of an entry that the snapshot does not have.
    var kept = anchors.all(code);
    return Scopes.call(
        Scope.tenant(code),
        Actor.system(),
        () ->
            transactions.execute(
                snapshot(), status -> inSnapshot(code, name, kept, signing, output, progress)));
  }

  private static TransactionDefinition snapshot() {
    var definition =
        new DefaultTransactionDefinition(TransactionDefinition.Propagation.REQUIRES_NEW);
    definition.setIsolationLevel(TransactionDefinition.Isolation.REPEATABLE_READ);
    definition.setReadOnly(true);
    return definition;
  }

  private Manifest inSnapshot(
      TenantCode code,
      String name,
      List<JournalAnchor> kept,
      Optional<SigningKey> signing,
      OutputStream output,
      ExitProgress progress) {
    try (var zip = new PackageZip(output)) {
      var selections = ExitTables.of(transfer.tables());
      zip.add(PackagePaths.README, resource("/exit/BACA-SAYA.md"));
      zip.add(PackagePaths.DICTIONARY_CSV, dictionary.csv(selections));
      zip.add(PackagePaths.DICTIONARY_TEXT, dictionary.text(selections));
      var settings = configuration.files();
      for (var file : settings.texts().entrySet()) {
        zip.add(PackagePaths.CONFIGURATION + file.getKey().fileName(), file.getValue());
      }
      zip.add(PackagePaths.VERIFY, resource("/exit/verify_journal.py"));
      zip.add(PackagePaths.ANCHORS, anchorsCsv(kept));
      var tables = new ArrayList<Manifest.Table>();
      for (var selection : selections) {
        progress.report(tables.size(), selections.size(), "tenant.exit.progress.data");
        tables.add(table(zip, selection));
        if (selection.table().name().equals(ExitTables.DOCUMENT)) {
          writeDocuments(zip, progress);
        }
      }
      progress.report(selections.size(), selections.size(), "tenant.exit.progress.sealing");
      var manifest = manifest(code, name, kept, settings.listed(), tables, zip);
      zip.finish(manifest, signing);
      return manifest;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Manifest.Table table(PackageZip zip, TableSelection selection) throws IOException {
    var name = selection.table().name();
    var rows = new long[1];
    var file =
        zip.add(PackagePaths.table(name), output -> rows[0] = transfer.copyOut(selection, output));
    return new Manifest.Table(name, rows[0], file.sha256());
  }

  private void writeDocuments(PackageZip zip, ExitProgress progress) {
    var total = documents.countDocuments();
    var done = new long[1];
    documents.eachDocument(
        (id, content) -> {
          progress.report(done[0]++, total, "tenant.exit.progress.documents");
          try {
            zip.add(PackagePaths.document(id), file -> file.write(content));
          } catch (IOException failure) {
            throw new UncheckedIOException(failure);
          }
        });
  }

  private Manifest manifest(
      TenantCode code,
      String name,
      List<JournalAnchor> kept,
      List<Manifest.ConfigurationFile> settings,
      List<Manifest.Table> tables,
      PackageZip zip) {
    var files = zip.files();
    var attached = files.stream().filter(file -> PackagePaths.isDocument(file.path())).toList();
    var head = journal.head();
    var features = new TreeMap<String, Object>();
    parts.forEach(part -> features.putAll(part.manifest()));
    return new Manifest(
        Manifest.FORMAT,
        ProductVersion.CURRENT,
        code.value(),
        name,
        clock.instant(),
        migrator.tenantChangeLog().version(),
        migrator.changeSets(migrator.tenantChangeLog()),
        documents.snapshot(),
        tables,
        new Manifest.Documents(
            attached.size(), attached.stream().mapToLong(Manifest.FileSum::bytes).sum()),
        new Manifest.JournalEnd(head.sequence(), head.hash().hexadecimal(), kept.size()),
        settings,
        features,
        ExitTables.LEFT_OUT,
        ExitTables.blanked(),
        files);
  }

  private static String anchorsCsv(List<JournalAnchor> kept) {
    return "sequence,hash,anchored_at\n"
        + kept.stream()
            .map(
                anchor ->
                    anchor.head().sequence()
                        + ","
                        + anchor.head().hash().hexadecimal()
                        + ","
                        + anchor.anchoredAt()
                        + "\n")
            .collect(Collectors.joining());
  }

  private static String resource(String path) {
    try (var input = Objects.requireNonNull(PackageWriter.class.getResourceAsStream(path), path)) {
      return new String(input.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

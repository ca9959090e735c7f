package id.talenta.tenant.exit;

import de.siegmar.fastcsv.reader.CsvReader;
import id.talenta.audit.JournalAnchor;
import id.talenta.audit.JournalHead;
import id.talenta.audit.core.Hash;
import id.talenta.platform.database.DatabaseException;
import id.talenta.platform.database.TableSelection;
import id.talenta.platform.database.TableTransfer;
import id.talenta.platform.error.UserError;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Puts a package's rows and files into the empty tables of the present scope, then compares every
 * row by the code that wrote the package. Works within the caller's transaction.
 */
@Singleton
class PackageLoader {
  private final TableTransfer transfer;
  private final ExitTableRepository documents;

  PackageLoader(TableTransfer transfer, ExitTableRepository documents) {
    this.transfer = transfer;
    this.documents = documents;
  }

  /** What goes into other scopes: the copies of the journal's head. */
  List<JournalAnchor> load(Manifest manifest, PackageReader reader, ExitProgress progress)
      throws IOException {
    var selections = selections(manifest);
    requireEmpty(selections.values());
    var load = new Load(selections, manifest.files().size(), progress);
    reader.read(load::visit);
    load.requireNoDocumentLeft();
    compare(manifest, selections, progress);
    return load.anchors;
  }

  /** The program and the package must know the same tables. */
  private Map<String, TableSelection> selections(Manifest manifest) {
    var known =
        ExitTables.of(transfer.tables()).stream()
            .collect(Collectors.toMap(each -> each.table().name(), Function.identity()));
    var named = manifest.tables().stream().map(Manifest.Table::name).collect(Collectors.toSet());
    if (!known.keySet().equals(named)) {
      throw new UserError("tenant.import.error.columns");
    }
    return known;
  }

  private static TableSelection of(Map<String, TableSelection> selections, String table) {
    return Optional.ofNullable(selections.get(table))
        .orElseThrow(() -> new UserError("tenant.import.error.columns"));
  }

  private void requireEmpty(Iterable<TableSelection> selections) {
    for (var selection : selections) {
      if (!transfer.isEmpty(selection.table())) {
        throw new IllegalStateException(
            "Table " + selection.table().name() + " of the new schema is not empty");
      }
    }
  }

  private void compare(
      Manifest manifest, Map<String, TableSelection> selections, ExitProgress progress) {
    var done = 0;
    for (var table : manifest.tables()) {
      progress.report(done++, manifest.tables().size(), "tenant.import.progress.comparing");
      var checksum = new Checksum();
      var rows = transfer.copyOut(of(selections, table.name()), checksum);
      if (rows != table.rows() || !checksum.sha256Hex().equals(table.sha256())) {
        throw new UserError("tenant.import.error.different", table.name());
      }
    }
    if (documents.unfaithfulDocuments() > 0
        || documents.countDocuments() != manifest.documents().count()) {
      throw new UserError("tenant.import.error.different", ExitTables.DOCUMENT);
    }
  }

  /** One passage through the package. */
  private final class Load {
    private final Map<String, TableSelection> selections;
    private final long total;
    private final ExitProgress progress;
    private final Map<UUID, List<String>> documentRows = new HashMap<>();
    private List<JournalAnchor> anchors = List.of();
    private long done;

    Load(Map<String, TableSelection> selections, long total, ExitProgress progress) {
      this.selections = selections;
      this.total = total;
      this.progress = progress;
    }

    void visit(String path, InputStream content) throws IOException {
      progress.report(done++, total, "tenant.import.progress.loading");
      if (path.equals(PackagePaths.table(ExitTables.DOCUMENT))) {
        readDocumentRows(content);
      } else if (PackagePaths.isTable(path)) {
        copyIn(path, content);
      } else if (PackagePaths.isDocument(path)) {
        insertDocument(PackagePaths.documentId(path), content.readAllBytes());
      } else if (path.equals(PackagePaths.ANCHORS)) {
        anchors = anchors(content);
      }
    }

    void requireNoDocumentLeft() {
      if (!documentRows.isEmpty()) {
        throw new UserError("tenant.import.error.different", ExitTables.DOCUMENT);
      }
    }

    private void copyIn(String path, InputStream content) {
      try {
        transfer.copyIn(of(selections, PackagePaths.tableName(path)), content);
      } catch (DatabaseException refused) {
        var told = new UserError("tenant.import.error.different", PackagePaths.tableName(path));
        told.initCause(refused);
        throw told;
      }
    }

    private void readDocumentRows(InputStream content) {
      var selection = of(selections, ExitTables.DOCUMENT);
      var names = TableTransfer.copied(selection).map(column -> column.name()).toList();
      var id = names.indexOf("id");
      for (var row : csv(content, names)) {
        documentRows.put(UUID.fromString(row.get(id)), row);
      }
    }

    private void insertDocument(UUID id, byte[] content) {
      var row = documentRows.remove(id);
      if (row == null) {
        throw new UserError("tenant.import.error.content", PackagePaths.document(id));
      }
      transfer.insert(of(selections, ExitTables.DOCUMENT), row, ExitTables.CONTENT, content);
    }
  }

  private static List<JournalAnchor> anchors(InputStream content) {
    try {
      return csv(content, List.of("sequence", "hash", "anchored_at")).stream()
          .map(
              row ->
                  new JournalAnchor(
                      new JournalHead(Long.parseLong(row.get(0)), new Hash(row.get(1))),
                      Instant.parse(row.get(2))))
          .toList();
    } catch (DateTimeException | NumberFormatException malformed) {
      throw new UserError("tenant.import.error.content", PackagePaths.ANCHORS);
    }
  }

  /** The rows below a head that must name these columns. */
  private static List<List<String>> csv(InputStream content, List<String> names) {
    var rows = new ArrayList<List<String>>();
    var reader = new InputStreamReader(content, StandardCharsets.UTF_8);
    CsvReader.builder().ofCsvRecord(reader).forEach(row -> rows.add(List.copyOf(row.getFields())));
    if (rows.isEmpty() || !rows.getFirst().equals(names)) {
      throw new UserError("tenant.import.error.columns");
    }
    return rows.subList(1, rows.size());
  }
}

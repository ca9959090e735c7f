package id.talenta.tenant.exit;

import id.talenta.platform.database.TableSelection;
import id.talenta.platform.database.TableSelection.Condition;
import id.talenta.platform.database.TableShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tables go into a package, and how. Every table of the schema goes, whole, unless it is
 * named here with the reason.
 */
final class ExitTables {
  /** Attached files, whose contents are files of the package. */
  static final String DOCUMENT = "document";

  /** The column of an attached file's content. */
  static final String CONTENT = "content";

  /** Column of an attached file's fingerprint. */
  static final String SHA256 = "sha256";

  /**
   * Left out, with the reason for the manifest. Wrong passwords are counted for a day under a hash
   * that means nothing elsewhere.
   */
  static final Map<String, String> LEFT_OUT =
      Map.of("sign_in_attempt", "transient counters of wrong passwords, kept for a day");

  /**
   * Passwords are their people's secret, not the government's data: whoever holds the opened file
   * could guess them. After a restoration the first administrator gets a one-time password.
   */
  private static final Map<String, Set<String>> BLANKED =
      Map.of("account", Set.of("password_hash"));

  /** Work that has not ended is the running program's, not the government's. */
  private static final Map<String, Condition> CONDITIONS =
      Map.of("job", Condition.of("state in ('DONE', 'FAILED', 'CANCELLED')"));

  private static final Map<String, Set<String>> AS_FILES = Map.of(DOCUMENT, Set.of(CONTENT));

  private ExitTables() {}

  /** The columns that are handed over empty, as {@code table.column}. */
  static List<String> blanked() {
    return BLANKED.entrySet().stream()
        .flatMap(table -> table.getValue().stream().map(column -> table.getKey() + "." + column))
        .sorted()
        .toList();
  }

  /** What is copied of these tables, each after those that its rows point to. */
  static List<TableSelection> of(List<TableShape> tables) {
    var waiting =
        new ArrayList<>(
            tables.stream().filter(table -> !LEFT_OUT.containsKey(table.name())).toList());
    var placed = new HashSet<String>();
    var ordered = new ArrayList<TableSelection>();
    while (!waiting.isEmpty()) {
      var next =
          waiting.stream()
              .filter(table -> placed.containsAll(table.references()))
              .findFirst()
              .orElseThrow(
                  () -> new IllegalStateException("Tables point to each other in a circle"));
      waiting.remove(next);
      placed.add(next.name());
      ordered.add(selection(next));
    }
    return ordered;
  }

  private static TableSelection selection(TableShape table) {
    return new TableSelection(
        table,
        AS_FILES.getOrDefault(table.name(), Set.of()),
        BLANKED.getOrDefault(table.name(), Set.of()),
        CONDITIONS.getOrDefault(table.name(), Condition.ALL));
  }
}

package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestKeys;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The region's package becomes a tenant again. That has no screen: it needs the private key, which
 * must not come near the host's server, so whoever runs an installation does it by a command.
 */
final class RestoreSteps {
  private static final TenantCode RESTORED = new TenantCode("oki_pulih");
  private static final Pattern PASSWORD = Pattern.compile("One-time password of (\\S+): (\\S+)");

  /**
   * Where the two differ: passwords are not handed over, and work that goes on is the program's.
   */
  private static final Set<String> DIFFERENT =
      Set.of("account", "databasechangelog", "databasechangeloglock", "job", "sign_in_attempt");

  /** Here tell an entry of the package's way out, one of the copy, and one of the new password. */
  private static final Set<String> JOURNAL = Set.of("journal_detail", "journal_entry");

  private final Stage stage;
  private final LeavingSteps.Taken taken;
  private String password = "";

  RestoreSteps(Stage stage, LeavingSteps.Taken taken) {
    this.stage = stage;
    this.taken = taken;
  }

  /** Restores what the browser downloaded; the command compares each row, and so does the test. */
  void restore() {
    var printed =
        stage
            .terminal()
            .run(
                "tenant",
                "import",
                taken.file().toString(),
                "--key",
                stage.file("rahasia.asc", taken.keys().secretKey()).toString(),
                "--passphrase-file",
                stage.file("frasa.txt", TestKeys.PASSPHRASE).toString(),
                "--as",
                RESTORED.value());
    assertThat(printed)
        .contains(taken.rows() + " rows")
        .contains("every row is the package's")
        .contains("the chain is whole")
        .contains("Signed with the host's key");
    assertThat(taken.rows()).isGreaterThan(StoryRegion.PEOPLE);
    var found = PASSWORD.matcher(printed).results().findFirst().orElseThrow();
    assertThat(found.group(1)).isEqualTo("siti.contoh");
    password = found.group(2);
    requireSameRows();
  }

  /** The administrator comes in where the data were restored and finds the mapping again. */
  void lookAround() {
    var desk = stage.desk("pemulih");
    desk.signIn(StoryRegion.NAME, "siti.contoh", password);
    desk.choosePassword(Stage.PASSWORD);
    desk.go("sembilan-kotak");
    desk.see("%,d pegawai".formatted(StoryRegion.PEOPLE).replace(',', '.'));
  }

  private void requireSameRows() {
    var tables =
        stage
            .terminal()
            .ask(
                "select tablename from pg_tables where schemaname = ? order by tablename",
                StoryRegion.CODE.schema());
    assertThat(tables).containsAll(DIFFERENT).containsAll(JOURNAL);
    for (var table : tables) {
      if (!DIFFERENT.contains(table)) {
        assertThat(differences(table)).as(table).hasSize(JOURNAL.contains(table) ? 3 : 0);
      }
    }
  }

  private List<String> differences(String table) {
    var before = rows(StoryRegion.CODE, table);
    var after = rows(RESTORED, table);
    return stage
        .terminal()
        .ask(
            "(%s except all %s) union all (%s except all %s) limit 4"
                .formatted(before, after, after, before));
  }

  private static String rows(TenantCode tenant, String table) {
    return "(select line::text from %s.%s line)".formatted(tenant.schema(), table);
  }
}

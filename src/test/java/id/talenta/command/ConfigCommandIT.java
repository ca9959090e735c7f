package id.talenta.command;

import static id.talenta.command.ProgramRun.ends;
import static id.talenta.command.ProgramRun.environment;
import static id.talenta.command.ProgramRun.refuses;
import static id.talenta.command.ProgramRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A region's files, as the operator compares, applies and writes them. */
class ConfigCommandIT {
  private static final TenantCode TENANT = TestDatabase.newTenant();

  @TempDir private Path folder;
  private final Map<String, String> environment = environment();

  @Test
  void files_are_written_compared_tried_and_applied() throws Exception {
    ends(config("export"), 0, "Files written to " + folder.resolve(TENANT.value()) + ": 6");
    ends(config("diff"), 0, "Differences: 0");
    change("workflow.yaml", "names: { value: 3", "names: { value: 2");
    ends(config("diff"), 3, "workflow.yaml", "/shortlist/names/value", "Differences: 1");
    ends(config("apply"), 0, "Differences: 1", "Nothing was changed. Give --yes and --reason");
    ends(config("diff"), 3);
    refuses(config("apply", "--yes"), "reason");
    refuses(
        config("apply", "--yes", "--reason", "Uji", "--from", "2020-01-01"),
        "cannot be before today");
    ends(config("apply", "--yes", "--reason", "Dua nama"), 0, "Applied, in force from ");
    ends(config("diff"), 0, "Differences: 0");
  }

  @Test
  void a_folder_that_cannot_be_used_is_refused_with_file_line_and_reason() throws Exception {
    ends(config("export"), 0);
    change("workflow.yaml", "names: { value: 3", "names: { value: 9");
    change("workflow.yaml", "names: { value: 2", "names: { value: 9");
    var refused = config("apply", "--yes", "--reason", "Uji");
    assertThat(refused.code()).as(refused.toString()).isEqualTo(1);
    assertThat(refused.error().lines())
        .anyMatch(line -> line.matches(TENANT + "/workflow\\.yaml:\\d+: .+"))
        .contains("The folder is refused; nothing was changed. Problems: 1");
    assertThat(refused.toString()).doesNotContain("Exception", "\tat ");
    var missing = run(environment, "config", "diff", TENANT.value(), "--dir", "target/nowhere");
    assertThat(missing.code()).isEqualTo(1);
    assertThat(missing.error()).contains(TENANT + "/identity.yaml:1: ", "The folder is refused");
  }

  @Test
  void a_code_that_nobody_has_is_told_in_one_sentence() throws Exception {
    refuses(
        run(environment, "config", "export", "tidakada", "--dir", folder.toString()),
        "There is no government with the code tidakada.");
    refuses(run(environment, "config", "diff", "Tidak Ada"), "is no short name of a government");
    assertThat(folder).isEmptyDirectory();
  }

  private ProgramRun config(String command, String... more)
      throws IOException, InterruptedException {
    var all = new ArrayList<String>();
    all.addAll(List.of("config", command, TENANT.value(), "--dir", folder.toString()));
    all.addAll(List.of(more));
    return run(environment, all.toArray(String[]::new));
  }

  private void change(String file, String from, String to) throws IOException {
    var place = folder.resolve(TENANT.value()).resolve(file);
    Files.writeString(place, Files.readString(place).replace(from, to));
  }
}

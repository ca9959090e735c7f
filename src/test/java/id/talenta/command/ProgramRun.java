package id.talenta.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.testing.ProgramProcess;
import id.talenta.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A command that has ended, run as an operator does: in a process of its own, on the test's
 * database.
 *
 * @param code its exit code
 * @param out what it wrote to its output
 * @param error what it wrote to its error output
 */
record ProgramRun(int code, String out, String error) {
  /** The settings that it needs. */
  static Map<String, String> environment() {
    var database = TestDatabase.context();
    var environment = new HashMap<String, String>();
    environment.put(
        "JDBC_URL", database.getRequiredProperty("datasources.default.url", String.class));
    environment.put("JDBC_PASSWORD", "talenta_app");
    environment.put("MIGRATOR_PASSWORD", "talenta_migrator");
    environment.put("JDBC_POOL", "6");
    environment.put("JWT_SECRET", "x".repeat(32));
    environment.put("PORT", "0");
    return environment;
  }

  static ProgramRun run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var builder = ProgramProcess.of(environment, List.of(arguments));
    var error = Path.of("target", "command-" + UUID.randomUUID() + ".txt");
    var process = builder.redirectError(error.toFile()).start();
    try (var output = process.getInputStream()) {
      var out = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      return new ProgramRun(process.waitFor(), out, Files.readString(error));
    } finally {
      Files.deleteIfExists(error);
    }
  }

  /** Requires that it failed with one sentence for the operator, which has this in it. */
  static void refuses(ProgramRun ended, String sentence) {
    assertThat(ended.code()).as(ended.toString()).isEqualTo(1);
    assertThat(ended.error().lines())
        .as(ended.toString())
        .singleElement()
        .asString()
        .contains(sentence);
    assertThat(ended.toString()).doesNotContain("Exception", "\tat ");
  }

  /** Requires this exit code and these words in its output. */
  static void ends(ProgramRun ended, int code, String... words) {
    assertThat(ended.code()).as(ended.toString()).isEqualTo(code);
    assertThat(List.of(words)).as(ended.toString()).allMatch(word -> ended.out().contains(word));
    assertThat(ended.toString()).doesNotContain("Exception", "\tat ");
  }
}

package id.talenta.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.testing.Product;
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
import org.junit.jupiter.api.Test;

/** Each command as the operator starts it: a process of its own, settings in the environment. */
class CommandIT {
  @Test
  void a_variable_that_is_not_set_is_named_in_one_sentence() throws Exception {
    var environment = environment();
    environment.remove("JWT_SECRET");
    refuses(run(environment, "serve"), "JWT_SECRET is not set");
    environment.remove("JDBC_URL");
    refuses(run(environment, "migrate"), "JDBC_URL is not set");
  }

  @Test
  void a_key_that_could_be_guessed_is_refused_before_anything_is_served() throws Exception {
    var environment = environment();
    environment.put("JWT_SECRET", "x".repeat(31));
    refuses(run(environment, "serve"), "JWT_SECRET is too short");
  }

  @Test
  void a_pool_in_which_one_job_could_starve_is_refused_before_anything_is_served()
      throws Exception {
    var environment = environment();
    environment.put("JDBC_POOL", "5");
    refuses(run(environment, "serve"), "JDBC_POOL must be a number from 6");
  }

  @Test
  void a_database_that_does_not_answer_is_told_in_one_sentence() throws Exception {
    var environment = environment();
    environment.put("JDBC_URL", "jdbc:postgresql://localhost:1/talenta");
    refuses(run(environment, "serve"), "The database does not answer");
    refuses(run(environment, "verify-audit"), "The database does not answer");
  }

  @Test
  void a_database_without_the_schemas_leads_to_migrate() throws Exception {
    var environment = environment();
    environment.computeIfPresent(
        "JDBC_URL", (name, url) -> url.replaceFirst("/talenta$", "/postgres"));
    refuses(run(environment, "serve"), "run the command 'migrate' first");
  }

  @Test
  void a_port_that_is_taken_is_told_in_one_sentence() throws Exception {
    try (var product = Product.start(Map.of())) {
      var environment = environment();
      environment.put("PORT", String.valueOf(product.address().getPort()));
      refuses(run(environment, "serve"), "Port " + product.address().getPort() + " is taken");
      environment.put("PORT", "delapan");
      refuses(run(environment, "serve"), "PORT must be a number");
    }
  }

  @Test
  void migrate_and_host_admin_need_no_key_and_print_a_password_once() throws Exception {
    var environment = environment();
    environment.remove("JWT_SECRET");
    var migrated = run(environment, "migrate");
    assertThat(migrated.code()).as(migrated.toString()).isZero();
    var name = "uji-" + UUID.randomUUID().toString().substring(0, 8);
    var made = run(environment, "host-admin", name, "--name", "Siti Rahmawati");
    assertThat(made.code()).as(made.toString()).isZero();
    assertThat(made.out()).contains("One-time password of " + name);
    refuses(run(environment, "host-admin", name), "is taken");
  }

  private static void refuses(Outcome outcome, String sentence) {
    assertThat(outcome.code()).as(outcome.toString()).isEqualTo(1);
    assertThat(outcome.error().lines())
        .as(outcome.toString())
        .singleElement()
        .asString()
        .contains(sentence);
    assertThat(outcome.toString()).doesNotContain("Exception", "\tat ");
  }

  private static Map<String, String> environment() {
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

  private record Outcome(int code, String out, String error) {}

  private static Outcome run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var builder = ProgramProcess.of(environment, List.of(arguments));
    var error = Path.of("target", "command-" + UUID.randomUUID() + ".txt");
    var process = builder.redirectError(error.toFile()).start();
    try (var output = process.getInputStream()) {
      var out = new String(output.readAllBytes(), StandardCharsets.UTF_8);
      return new Outcome(process.waitFor(), out, Files.readString(error));
    } finally {
      Files.deleteIfExists(error);
    }
  }
}

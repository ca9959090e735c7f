package id.talenta.command;

import static id.talenta.command.ProgramRun.environment;
import static id.talenta.command.ProgramRun.refuses;
import static id.talenta.command.ProgramRun.run;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.testing.Product;
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
}

package id.talenta.command;

import id.talenta.demo.DemoLoader;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.tenant.HostMigration;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts the product on a database of its own, filled with made-up people. */
@Command(
    name = "demo",
    description =
        "Start the product on an embedded database in .data/, with made-up regions and people.")
final class DemoCommand implements Callable<Integer> {
  private static final int KEY_BYTES = 32;

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      defaultValue = ".data",
      description = "Where the data is kept (${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--host",
      defaultValue = "jabar",
      description = "The hosting region (${DEFAULT-VALUE}).")
  private String host;

  @Override
  public Integer call() throws Exception {
    try (var database = EmbeddedDatabase.start(data.resolve(host))) {
      var context =
          ApplicationContext.builder().properties(properties(database)).banner(false).start();
      context.getBean(HostMigration.class).run();
      Servers.start(context);
      context
          .getBean(DemoLoader.class)
          .load((name, people) -> say("Loading " + name + ": " + people + " people"));
      say(
          "Talenta is ready at http://localhost:"
              + context.getRequiredProperty("talenta.port", Integer.class));
      Servers.waitForEnd(context);
      return 0;
    }
  }

  private HashMap<String, Object> properties(EmbeddedDatabase database) {
    var properties = new HashMap<>(database.properties());
    properties.put("micronaut.security.token.jwt.signatures.secret.generator.secret", newKey());
    properties.put("talenta.host", host);
    return properties;
  }

  private static String newKey() {
    var key = new byte[KEY_BYTES];
    new SecureRandom().nextBytes(key);
    return HexFormat.of().formatHex(key);
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}

package id.talenta.command;

import id.talenta.demo.DemoLoader;
import id.talenta.demo.core.RegionPlan;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.scope.TenantCode;
import id.talenta.platform.web.UiServer;
import id.talenta.tenant.HostMigration;
import io.micronaut.context.ApplicationContext;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
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
  /** After a Ctrl-C, which ends the database too, the program knows by then that it was told. */
  private static final Executor SOON = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS);

  @Spec private CommandSpec spec;

  @Option(
      names = "--data",
      defaultValue = ".data",
      description = "Where the data is kept (${DEFAULT-VALUE}).")
  private Path data;

  @Option(
      names = "--host",
      defaultValue = "jabar",
      description = "The hosting region: jabar, tangerang (${DEFAULT-VALUE}).")
  private String host;

  @Override
  public Integer call() throws Exception {
    var hosts = DemoLoader.plans().stream().map(RegionPlan::code).toList();
    if (!hosts.contains(host)) {
      throw new CommandException(
          "There is no host " + host + ": choose one of " + String.join(", ", hosts) + ".");
    }
    try (var database = database()) {
      return serve(database);
    }
  }

  private EmbeddedDatabase database() {
    try {
      return EmbeddedDatabase.start(data.resolve(host));
    } catch (IllegalStateException refused) {
      throw new CommandException(String.valueOf(refused.getMessage()));
    }
  }

  private int serve(EmbeddedDatabase database) {
    var context =
        ApplicationContext.builder().properties(properties(database)).banner(false).start();
    context.getBean(HostMigration.class).run();
    try {
      Servers.start(context);
    } catch (RuntimeException failure) {
      // First the program, then its database: else the log fills with lost connections.
      context.close();
      throw failure;
    }
    var ending = Ending.inSilence(context);
    database.ended().thenRunAsync(() -> ending.because(databaseEnded()), SOON);
    try {
      load(context);
    } catch (RuntimeException | Error failure) {
      if (!ending.isTold()) {
        context.close();
        throw failure;
      }
    }
    ending.await();
    return 0;
  }

  private String databaseEnded() {
    return "The embedded database has stopped, most likely because the disk that holds "
        + data.toAbsolutePath()
        + " is full: make room there, then start again. What was stored is still there.";
  }

  private void load(ApplicationContext context) {
    var address = context.getBean(UiServer.class).address();
    say("Sign-in page: " + address + " (the made-up regions follow)");
    var loader = context.getBean(DemoLoader.class);
    loader.load((name, people) -> say("Loading " + name + ": " + people + " people"));
    var files = loader.writeFiles(data);
    DemoNotice.lines(address.toString(), new TenantCode(host), files).forEach(this::say);
  }

  private HashMap<String, Object> properties(EmbeddedDatabase database) {
    var properties = new HashMap<>(database.properties());
    properties.put(Programs.KEY, Programs.newKey());
    properties.put("talenta.host", host);
    return properties;
  }

  private void say(String line) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(line);
    out.flush();
  }
}

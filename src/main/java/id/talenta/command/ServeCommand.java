package id.talenta.command;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Starts the product against the database named in the environment. */
@Command(
    name = "serve",
    description =
        "Start the product on the database at JDBC_URL. Run 'migrate' first after an upgrade.")
final class ServeCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    var context = ApplicationContext.builder().properties(Map.of()).banner(false).start();
    try {
      Servers.start(context);
    } catch (PortTakenException taken) {
      context.close();
      spec.commandLine().getErr().println(taken.getMessage());
      return 1;
    }
    Ending.of(context).await();
    return 0;
  }
}

package id.talenta.command;

import io.micronaut.context.ApplicationContext;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the product against the database named in the environment. */
@Command(
    name = "serve",
    description =
        "Start the product on the database at JDBC_URL. Run 'migrate' first after an upgrade.")
final class ServeCommand implements Callable<Integer> {

  @Override
  public Integer call() {
    var context = ApplicationContext.builder().properties(Map.of()).banner(false).start();
    Servers.start(context);
    Servers.waitForEnd(context);
    return 0;
  }
}

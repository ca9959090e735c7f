package id.talenta.command;

import io.micronaut.context.ApplicationContext;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Starts the product against the database named in the environment. */
@Command(
    name = "serve",
    description =
        "Start the product on the database at JDBC_URL. Tenants that are not up to date stay closed"
            + " until 'migrate' has been run.")
final class ServeCommand implements Callable<Integer> {
  @Override
  public Integer call() {
    var context = ApplicationContext.builder().banner(false).start();
    Servers.start(context);
    Ending.of(context).await();
    return 0;
  }
}

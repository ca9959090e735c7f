package id.talenta.command;

import id.talenta.platform.database.DirectConnection;
import id.talenta.platform.job.JobScheduler;
import id.talenta.tenant.TenantRecovery;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

/** Starts what serves: the API, the screens, the jobs. */
public final class Servers {
  private Servers() {}

  /**
   * Starts everything that serves. The screens' server starts with the API's.
   *
   * @throws PortTakenException when another program has the port
   */
  public static void start(ApplicationContext context) {
    context.getBean(DirectConnection.class).require();
    try {
      context.getBean(EmbeddedServer.class).start();
    } catch (RuntimeException failure) {
      throw PortTakenException.isCauseOf(failure)
          ? new PortTakenException(context.getRequiredProperty("talenta.port", Integer.class))
          : failure;
    }
    context.getBean(TenantRecovery.class).run();
    context.getBean(JobScheduler.class).start();
  }
}

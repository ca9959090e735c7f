package id.talenta.command;

import id.talenta.platform.database.DirectConnection;
import id.talenta.platform.job.JobScheduler;
import id.talenta.tenant.HostIdentity;
import id.talenta.tenant.UpgradeState;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Starts what serves: the API, the screens, the jobs. */
public final class Servers {
  private static final Logger LOG = LoggerFactory.getLogger(Servers.class);

  private Servers() {}

  /**
   * Starts everything that serves. The screens' server starts with the API's.
   *
   * @throws CommandException when another program has the port, or a setting can't be used
   */
  public static void start(ApplicationContext context) {
    Programs.requireSettings(context);
    context.getBean(DirectConnection.class).require();
    context.getBean(HostIdentity.class);
    requireHost(context.getBean(UpgradeState.class));
    try {
      context.getBean(EmbeddedServer.class).start();
    } catch (Exception failure) {
      // Also a checked one, which comes through the event that starts the screens' server.
      throw PortTakenException.isCauseOf(failure)
          ? new PortTakenException(context.getRequiredProperty("talenta.port", Integer.class))
          : new IllegalStateException("The servers could not be started", failure);
    }
    context.getBean(JobScheduler.class).start();
  }

  private static void requireHost(UpgradeState upgrade) {
    if (!upgrade.isHostCurrent()) {
      throw new CommandException(
          "The host's schema is not that of this program: run the command 'migrate' first.");
    }
    var behind = upgrade.tenantsBehind();
    if (behind > 0) {
      LOG.warn(
          "{} tenants are closed until they are brought up to date: run the command 'migrate'."
              + " They open by themselves, one by one, while it runs.",
          behind);
    }
  }
}

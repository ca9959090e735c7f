package id.talenta.command;

import id.talenta.platform.database.DirectConnection;
import id.talenta.platform.job.JobScheduler;
import id.talenta.tenant.TenantRecovery;
import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.CountDownLatch;

/** Starts and stops what serves: the API, the screens, the jobs. */
public final class Servers {
  private Servers() {}

  /** Starts everything that serves. The screens' server starts with the API's. */
  public static void start(ApplicationContext context) {
    context.getBean(DirectConnection.class).require();
    context.getBean(EmbeddedServer.class).start();
    context.getBean(TenantRecovery.class).run();
    context.getBean(JobScheduler.class).start();
  }

  /** Waits until the program is told to end, then ends in good order. */
  static void waitForEnd(ApplicationContext context) {
    var ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  context.close();
                  ended.countDown();
                }));
    try {
      ended.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

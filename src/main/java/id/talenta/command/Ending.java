package id.talenta.command;

import ch.qos.logback.classic.LoggerContext;
import io.micronaut.context.ApplicationContext;
import java.util.concurrent.CountDownLatch;
import org.slf4j.LoggerFactory;

/** The end of a program that serves until it is told to stop: then it stops in good order. */
final class Ending {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private Ending() {}

  /** From now on, the program closes all when it is told to end. */
  static Ending of(ApplicationContext context) {
    return of(context, () -> {});
  }

  /**
   * As {@link #of(ApplicationContext)}, without a word in the log: a terminal's Ctrl-C ends the
   * embedded database at the same moment, and what then fails is no fault.
   */
  static Ending inSilence(ApplicationContext context) {
    return of(context, ((LoggerContext) LoggerFactory.getILoggerFactory())::stop);
  }

  private static Ending of(ApplicationContext context, Runnable first) {
    var ending = new Ending();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> ending.close(context, first)));
    return ending;
  }

  private void close(ApplicationContext context, Runnable first) {
    told.countDown();
    first.run();
    context.close();
    closed.countDown();
  }

  /** Whether the program was told to end; what fails then is no fault. */
  boolean isTold() {
    return told.getCount() == 0;
  }

  /** Waits until the program is told to end and all is closed. */
  void await() {
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}

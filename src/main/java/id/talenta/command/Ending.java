package id.talenta.command;

import ch.qos.logback.classic.LoggerContext;
import io.micronaut.context.ApplicationContext;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;

/**
 * The end of a program that serves until it is told to stop, or can't go on: then it stops in good
 * order.
 */
final class Ending {
  private final CountDownLatch told = new CountDownLatch(1);
  private final CountDownLatch closed = new CountDownLatch(1);

  private final AtomicReference<@Nullable String> reason = new AtomicReference<>();
  private final ApplicationContext context;
  private final Runnable first;

  private Ending(ApplicationContext context, Runnable first) {
    this.context = context;
    this.first = first;
  }

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
    var ending = new Ending(context, first);
    Runtime.getRuntime().addShutdownHook(new Thread(ending::close));
    return ending;
  }

  /**
   * Ends a program that can't go on, unless it was told to end already.
   *
   * @param sentence why, and what to do
   */
  void because(String sentence) {
    if (!isTold()) {
      reason.set(sentence);
      close();
    }
  }

  private void close() {
    told.countDown();
    first.run();
    context.close();
    closed.countDown();
  }

  /** Whether the program was told to end; what fails then is no fault. */
  boolean isTold() {
    return told.getCount() == 0;
  }

  /**
   * Waits until the program is told to end and all is closed.
   *
   * @throws CommandException when it ended because it could not go on
   */
  void await() {
    try {
      closed.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
    var sentence = reason.get();
    if (sentence != null) {
      throw new CommandException(sentence);
    }
  }
}

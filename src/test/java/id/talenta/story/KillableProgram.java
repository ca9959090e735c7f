package id.talenta.story;

import id.talenta.testing.ProgramProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assertions;

/** The program with one of its commands, in a process that can be killed and started again. */
final class KillableProgram implements AutoCloseable {
  private final Map<String, String> environment;
  private final String command;
  private Optional<Process> process = Optional.empty();

  /**
   * A program that does not run yet.
   *
   * @param environment its settings
   */
  KillableProgram(Map<String, String> environment, String command) {
    this.environment = Map.copyOf(environment);
    this.command = command;
  }

  /** Starts it, if it does not run. */
  void start() {
    if (isRunning()) {
      return;
    }
    var builder = ProgramProcess.of(environment, List.of(command));
    var log = Path.of("target", "kill-" + UUID.randomUUID() + ".log").toFile();
    log.deleteOnExit();
    try {
      process = Optional.of(builder.redirectErrorStream(true).redirectOutput(log).start());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  boolean isRunning() {
    return process.filter(Process::isAlive).isPresent();
  }

  /** Whether it came to its end and says that all is well. */
  boolean hasSucceeded() {
    return process.filter(ended -> !ended.isAlive() && ended.exitValue() == 0).isPresent();
  }

  /** Ends it as a power cut does. */
  void kill() throws InterruptedException {
    var running = process.orElseThrow();
    Assertions.assertTrue(running.isAlive(), "the program runs until it is killed");
    running.destroyForcibly().waitFor();
  }

  @Override
  public void close() {
    process.ifPresent(Process::destroyForcibly);
  }
}

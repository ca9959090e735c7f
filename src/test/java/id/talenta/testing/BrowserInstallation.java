package id.talenta.testing;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Finds Chromium on the machine, or puts it there. */
final class BrowserInstallation {
  private static final List<String> NAMES =
      List.of("chromium", "google-chrome", "google-chrome-stable", "chromium-browser");
  private static final int MINUTES = 10;

  private BrowserInstallation() {}

  /**
   * The browser's program; none when Playwright has downloaded its own.
   *
   * @throws IllegalStateException saying what to install, when there is no way to get one
   */
  static synchronized Optional<Path> executable() {
    var found = onPath();
    if (found.isEmpty() && isRoot()) {
      run("apt-get", "update");
      run("apt-get", "install", "-y", "chromium");
      found = onPath();
    }
    if (found.isEmpty() && !downloaded()) {
      throw new IllegalStateException(
          "The browser tests need Chromium or Chrome on the PATH: install it, for example with"
              + " 'sudo apt-get install chromium'.");
    }
    return found;
  }

  private static Optional<Path> onPath() {
    var folders = Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator);
    return NAMES.stream()
        .flatMap(name -> Stream.of(folders).map(folder -> Path.of(folder, name)))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name", "").equals("root");
  }

  /** Playwright's own download, in a process of its own because it ends the one it runs in. */
  private static boolean downloaded() {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return run(
        java,
        "-classpath",
        System.getProperty("java.class.path"),
        CLI.class.getName(),
        "install",
        "chromium");
  }

  private static boolean run(String... command) {
    try {
      var builder = new ProcessBuilder(command).inheritIO();
      builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
      var process = builder.start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        return false;
      }
      return process.exitValue() == 0;
    } catch (IOException failure) {
      return false;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException(new IOException(interrupted));
    }
  }
}

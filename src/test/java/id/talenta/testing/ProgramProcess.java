package id.talenta.testing;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The program in a process of its own, started as an operator starts it. */
public final class ProgramProcess {
  private static final List<String> OWN =
      List.of("JDBC_URL", "JDBC_PASSWORD", "MIGRATOR_PASSWORD", "JWT_SECRET", "PORT");

  private ProgramProcess() {}

  /**
   * A process that is still to be started.
   *
   * @param environment its settings; none of the program's own come from the test's environment
   * @param arguments the command and its options
   */
  public static ProcessBuilder of(Map<String, String> environment, List<String> arguments) {
    var line =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "-cp",
                System.getProperty("java.class.path"),
                "id.talenta.Talenta"));
    line.addAll(arguments);
    var builder = new ProcessBuilder(line);
    OWN.forEach(builder.environment()::remove);
    builder.environment().putAll(environment);
    return builder;
  }
}

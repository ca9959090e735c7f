package id.talenta.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Runs a benchmark by its name and prints the peak memory of the process. */
final class BenchMain {
  private static final List<Benchmark> BENCHMARKS =
      List.of(
          new ImportBenchmark(),
          new MappingBenchmark(),
          new TenantBenchmark(),
          new NeighbourBenchmark());
  private static final int KIBIBYTES_IN_MEBIBYTE = 1024;

  private BenchMain() {}

  public static void main(String[] arguments) throws Exception {
    var name = arguments.length == 0 ? "" : arguments[0];
    var benchmark = BENCHMARKS.stream().filter(each -> each.name().equals(name)).findFirst();
    if (benchmark.isEmpty()) {
      System.err.println(
          "Usage: infra/bench <name> [options]; names: "
              + BENCHMARKS.stream().map(Benchmark::name).collect(Collectors.joining(", ")));
      System.exit(2);
    }
    benchmark.get().run(Arrays.copyOfRange(arguments, 1, arguments.length));
    System.out.println("peak memory of the process: " + peakMemory());
    System.exit(0);
  }

  /** Prints a result in the form that all benchmarks share. */
  static void result(String name, Duration ours, Duration floor) {
    System.out.println(
        String.format(
            Locale.ROOT,
            "%s: ours %.3f s, floor %.3f s, ratio %.2f",
            name,
            seconds(ours),
            seconds(floor),
            seconds(ours) / seconds(floor)));
  }

  /** The value of an option such as {@code --rows 60000}. */
  static int number(String[] options, String option, int otherwise) {
    for (var index = 0; index < options.length - 1; index++) {
      if (options[index].equals(option)) {
        return Integer.parseInt(options[index + 1]);
      }
    }
    return otherwise;
  }

  /** The one in the middle. */
  static Duration median(List<Duration> durations) {
    return durations.stream().sorted().toList().get(durations.size() / 2);
  }

  private static double seconds(Duration duration) {
    return duration.toNanos() / 1e9;
  }

  private static String peakMemory() throws IOException {
    var status = Path.of("/proc/self/status");
    if (!Files.exists(status)) {
      return "not known on this system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .findFirst()
        .map(line -> Long.parseLong(line.replaceAll("[^0-9]", "")) / KIBIBYTES_IN_MEBIBYTE + " MiB")
        .orElse("not known");
  }
}

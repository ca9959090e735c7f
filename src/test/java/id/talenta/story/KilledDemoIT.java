package id.talenta.story;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.demo.DemoLoader;
import id.talenta.demo.core.RegionPlan;
import id.talenta.platform.database.EmbeddedDatabase;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.TenantCode;
import id.talenta.story.KillPoints.KillPoint;
import id.talenta.testing.Eventually;
import id.talenta.testing.ProgramProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo is killed in the middle of loading a region, with its database left behind. */
class KilledDemoIT {
  /** About as long as the smallest region takes. */
  private static final Duration USUAL = Duration.ofSeconds(6);

  private static final RegionPlan FIRST = DemoLoader.plans().getFirst();
  private static final String LOADING = "Loading ";

  private final Path data;

  KilledDemoIT() throws IOException {
    data = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "demo-");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("id.talenta.story.KillPoints#all")
  void a_region_whose_loading_was_cut_off_is_loaded_whole_by_the_next_start(KillPoint point)
      throws Exception {
    var after = Duration.ofNanos((long) (USUAL.toNanos() * point.share()));
    var cutOff = start();
    Eventually.holds("the first region is begun", () -> loading(cutOff) >= 1);
    var begun = System.nanoTime();
    Eventually.holds(
        "it is time to kill",
        () -> loading(cutOff) > 1 || System.nanoTime() - begun >= after.toNanos());
    cutOff.process().destroyForcibly().waitFor();
    var second = start();
    Eventually.holds(
        "the next region is begun",
        () -> isBeyondFirst(cutOff, second) || !second.process().isAlive());
    assertThat(second.process().isAlive()).as(Files.readString(second.output())).isTrue();
    second.process().destroyForcibly().waitFor();
    try (var database = EmbeddedDatabase.start(data.resolve("jabar"));
        var connection = database.superuser()) {
      connection.setSchema(Scope.tenant(new TenantCode(FIRST.code())).schema());
      requireWhole(connection);
    }
  }

  private static void requireWhole(Connection connection) throws SQLException {
    assertThat(number(connection, "select count(*) from civil_servant")).isEqualTo(FIRST.people());
    assertThat(number(connection, "select count(distinct nip) from civil_servant"))
        .isEqualTo(FIRST.people());
    assertThat(number(connection, "select count(*) from mapping_run where state = 'DONE'"))
        .isEqualTo(2);
    assertThat(number(connection, "select count(*) from mapping_run")).isEqualTo(2);
    assertThat(
            number(
                connection,
                """
                select count(*) - count(distinct (civil_servant_id, kind, code, score, title,
                                                  valid_from, superseded_at))
                  from evidence
                """))
        .isZero();
  }

  private static long number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  /** A demo and what it prints. */
  private record Demo(Process process, Path output) {}

  private Demo start() throws IOException {
    var output = data.resolve(UUID.randomUUID() + ".txt");
    var builder =
        ProgramProcess.of(Map.of("PORT", "0"), List.of("demo", "--data", data.toString()));
    return new Demo(
        builder.redirectErrorStream(true).redirectOutput(output.toFile()).start(), output);
  }

  private static boolean isBeyondFirst(Demo cutOff, Demo second) {
    // The one that was killed may have been beyond the first, which then is not loaded again.
    return loading(second) >= (loading(cutOff) > 1 ? 1 : 2);
  }

  private static long loading(Demo demo) {
    try (var lines = Files.lines(demo.output())) {
      return lines.filter(line -> line.startsWith(LOADING)).count();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

package id.talenta.story;

import id.talenta.story.KillPoints.KillPoint;
import id.talenta.testing.Eventually;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program's process is killed in the middle of its work, as by a power cut. Nothing half-done
 * can be seen, and the next start brings the work to its end, once.
 */
class KillIT {
  private static KillStage stage;
  private static final Map<Kind, Killable> WORK = new EnumMap<>(Kind.class);
  private static final Map<Kind, Duration> USUAL = new EnumMap<>(Kind.class);

  /** What is killed. */
  enum Kind {
    PROVISIONING,
    MIGRATION,
    IMPORT,
    MAPPING
  }

  @BeforeAll
  static void open() throws Exception {
    stage = KillStage.open();
  }

  @AfterAll
  static void close() throws Exception {
    stage.close();
  }

  static Stream<Arguments> points() {
    return Stream.of(Kind.values())
        .flatMap(kind -> KillPoints.all().map(point -> Arguments.of(kind, point)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("points")
  void work_that_is_cut_off_is_done_whole_after_the_next_start(Kind kind, KillPoint point)
      throws Exception {
    var work = WORK.computeIfAbsent(kind, KillIT::make);
    var usual = USUAL.containsKey(kind) ? USUAL.get(kind) : stage.usual(work);
    USUAL.put(kind, usual);
    stage.killDuring(work, Duration.ofNanos((long) (usual.toNanos() * point.share())));
    work.requireNothingHalf();
    stage.start();
    work.resume();
    Eventually.holds("the work is brought to its end", work::isOver);
    work.requireWhole();
  }

  private static Killable make(Kind kind) {
    return switch (kind) {
      case PROVISIONING -> new KilledProvisioning(stage);
      case MIGRATION -> new KilledMigration(stage);
      case IMPORT -> new KilledImport(stage);
      case MAPPING -> new KilledMapping(stage);
    };
  }
}

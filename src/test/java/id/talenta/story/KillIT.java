package id.talenta.story;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import id.talenta.story.KillPoints.KillPoint;
import id.talenta.story.Killable.Remains;
import id.talenta.testing.Eventually;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
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
  private static final Map<Kind, List<Remains>> OUTCOMES = new EnumMap<>(Kind.class);

  /** What is killed. */
  enum Kind {
    PROVISIONING,
    MIGRATION,
    IMPORT,
    MAPPING,
    EXPORT,
    ERASURE
  }

  @BeforeAll
  static void open() throws Exception {
    stage = KillStage.open();
  }

  @AfterAll
  static void close() throws Exception {
    OUTCOMES.forEach(KillIT::tell);
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
    var remains = work.requireNothingHalf();
    work.program().start();
    Eventually.holds("the work is brought to its end", work::isOver);
    work.requireWhole();
    OUTCOMES.computeIfAbsent(kind, ignored -> new ArrayList<>()).add(remains);
  }

  /** Says what was tried, for whoever wants to see more than a green line. */
  private static void tell(Kind kind, List<Remains> outcomes) {
    var counts = outcomes.stream().collect(groupingBy(outcome -> outcome, counting()));
    System.out.printf(
        "kill %s: %d points, finished %d, rolled back %d%n",
        kind.name().toLowerCase(Locale.ROOT),
        outcomes.size(),
        counts.getOrDefault(Remains.SOMETHING, 0L),
        counts.getOrDefault(Remains.NOTHING, 0L));
  }

  private static Killable make(Kind kind) {
    return switch (kind) {
      case PROVISIONING -> new KilledProvisioning(stage);
      case MIGRATION -> new KilledMigration(stage);
      case IMPORT -> new KilledImport(stage);
      case MAPPING -> new KilledMapping(stage);
      case EXPORT -> new KilledExport(stage);
      case ERASURE -> new KilledErasure(stage);
    };
  }
}

package id.talenta.demo.core;

import id.talenta.organization.PositionLevel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How somebody came to the present post: the levels below it, each for as long as is asked for or
 * longer, then the present level.
 */
final class Career {
  private static final int LONGEST_POST_YEARS = 4;
  private static final int MOST_POSTS = 4;

  /** A level and the days spent at it. */
  private record Stage(PositionLevel level, LocalDate from, LocalDate until) {}

  private final FormerPosts former;
  private final StableIds ids;
  private int made;

  Career(FormerPosts former, StableIds ids) {
    this.former = former;
    this.ids = ids;
  }

  /** Years of service without which nobody gets to this level. */
  static int leastService(PositionLevel level) {
    return switch (level) {
      case PELAKSANA, JF_PEMULA, JF_TERAMPIL, JF_PERTAMA -> 0;
      case PENGAWAS, JF_MUDA, JF_MAHIR -> 5;
      case ADMINISTRATOR, JF_PENYELIA, JF_MADYA -> 9;
      case JPT_PRATAMA, JF_UTAMA -> 14;
      case JPT_MADYA, JPT_UTAMA -> 18;
    };
  }

  /** The posts of somebody who has this post now, the oldest first. */
  List<HistoryEntry> of(Post post, LocalDate appointedOn, LocalDate today, Dice dice) {
    var entries = new ArrayList<HistoryEntry>();
    for (var stage : stages(post.level(), appointedOn, today, dice)) {
      posts(stage, post, today, dice, entries);
    }
    return entries;
  }

  /** A time of acting in a post one level up, beside the own; few have had one. */
  Optional<HistoryEntry> acting(Post post, LocalDate since, LocalDate today, Dice dice) {
    var above = post.level().levelAbove();
    if (post.eselon().isEmpty() || above.isEmpty() || !former.has(above.get())) {
      return Optional.empty();
    }
    var start = dice.day(since, today.minusMonths(4));
    var end = start.plusMonths(dice.between(2, 6));
    if (start.isBefore(since.plusDays(1)) || end.isAfter(today) || !dice.chance(0.14)) {
      return Optional.empty();
    }
    var place = former.at(above.get(), post, dice);
    return Optional.of(
        entry("Plt. " + place.title(), place.unit(), above.get(), start, Optional.of(end), true));
  }

  private List<Stage> stages(
      PositionLevel level, LocalDate appointedOn, LocalDate today, Dice dice) {
    var ladder = ladder(level, dice);
    var days = today.toEpochDay() - appointedOn.toEpochDay();
    var least = new ArrayList<Long>();
    for (var index = 1; index < ladder.size(); index++) {
      least.add(365L * leastYearsBelow(ladder.get(index)) + 30);
    }
    var spare = days - least.stream().mapToLong(Long::longValue).sum();
    if (spare < 30) {
      return List.of(new Stage(level, appointedOn, today));
    }
    var now = ladder.size() == 1 ? spare : Math.min(spare, longestNow(level, dice));
    var rest = spare - now;
    var stages = new ArrayList<Stage>();
    var from = appointedOn;
    for (var index = 0; index < least.size(); index++) {
      var last = index == least.size() - 1;
      var extra = last ? rest : (long) (rest * dice.real(0.3, 0.8));
      rest -= extra;
      var until = from.plusDays(least.get(index) + extra);
      stages.add(new Stage(ladder.get(index), from, until));
      from = until;
    }
    stages.add(new Stage(level, from, today));
    return stages;
  }

  private static long longestNow(PositionLevel level, Dice dice) {
    var years =
        switch (level) {
          case JPT_UTAMA, JPT_MADYA -> dice.real(0.3, 4);
          case JPT_PRATAMA -> dice.real(0.3, 6);
          case ADMINISTRATOR, PENGAWAS -> dice.real(0.3, 8);
          case PELAKSANA -> dice.real(0.5, 30);
          case JF_PEMULA,
              JF_TERAMPIL,
              JF_MAHIR,
              JF_PENYELIA,
              JF_PERTAMA,
              JF_MUDA,
              JF_MADYA,
              JF_UTAMA ->
              dice.real(0.4, 9);
        };
    return (long) (years * 365);
  }

  private static int leastYearsBelow(PositionLevel level) {
    return switch (level) {
      case PENGAWAS -> 4;
      case ADMINISTRATOR, JF_MAHIR, JF_PENYELIA, JF_MUDA, JF_MADYA, JF_UTAMA -> 3;
      case JPT_PRATAMA, JPT_MADYA, JPT_UTAMA -> 2;
      case PELAKSANA, JF_PEMULA, JF_TERAMPIL, JF_PERTAMA -> 0;
    };
  }

  /** The levels from the first to the present one. */
  private static List<PositionLevel> ladder(PositionLevel level, Dice dice) {
    var ladder = new ArrayList<PositionLevel>();
    var at = Optional.of(level);
    while (at.isPresent()) {
      ladder.addFirst(at.get());
      at = isEntry(at.get()) ? Optional.empty() : at.get().levelBelow();
    }
    // Since 2021 many came to lead from functional posts.
    if (ladder.getFirst() == PositionLevel.PELAKSANA && ladder.size() > 1 && dice.chance(0.2)) {
      ladder.set(0, PositionLevel.JF_PERTAMA);
    }
    return ladder;
  }

  private static boolean isEntry(PositionLevel level) {
    return switch (level) {
      case PELAKSANA, JF_PEMULA, JF_TERAMPIL, JF_PERTAMA -> true;
      case PENGAWAS,
          ADMINISTRATOR,
          JPT_PRATAMA,
          JPT_MADYA,
          JPT_UTAMA,
          JF_MAHIR,
          JF_PENYELIA,
          JF_MUDA,
          JF_MADYA,
          JF_UTAMA ->
          false;
    };
  }

  private void posts(
      Stage stage, Post now, LocalDate today, Dice dice, List<HistoryEntry> entries) {
    var days = stage.until().toEpochDay() - stage.from().toEpochDay();
    var most = Math.min(MOST_POSTS, 1 + days / (365L * LONGEST_POST_YEARS));
    var count = dice.between(1, (int) most);
    var from = stage.from();
    for (var number = 1; number <= count; number++) {
      var last = number == count;
      var until = last ? stage.until() : stage.from().plusDays(days * number / count);
      var isPresent = last && stage.until().equals(today) && stage.level() == now.level();
      var place =
          isPresent
              ? new FormerPosts.Place(now.title(), former.unitName(now))
              : former.at(stage.level(), now, dice);
      var end = isPresent ? Optional.<LocalDate>empty() : Optional.of(until.minusDays(1));
      entries.add(entry(place.title(), place.unit(), stage.level(), from, end, false));
      from = until;
    }
  }

  private HistoryEntry entry(
      String title,
      String unit,
      PositionLevel level,
      LocalDate from,
      Optional<LocalDate> until,
      boolean acting) {
    return new HistoryEntry(ids.of("history", made++), title, unit, level, from, until, acting);
  }
}

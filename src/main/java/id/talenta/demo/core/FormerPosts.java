package id.talenta.demo.core;

import id.talenta.organization.PositionLevel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Where people may have worked before: the region's own posts. */
final class FormerPosts {
  private static final Set<String> PLACES =
      Set.of("Bidang", "Bagian", "Sekretariat", "Kecamatan", "Distrik", "Cabang Dinas");

  /** A post of the past. */
  record Place(String title, String unit) {}

  private final Map<String, Unit> units = new HashMap<>();
  private final Map<PositionLevel, List<Post>> leading = new EnumMap<>(PositionLevel.class);
  private final Map<String, List<Unit>> sameKind = new HashMap<>();
  private final List<Unit> offices;

  FormerPosts(List<Unit> units, List<Post> leading) {
    for (var unit : units) {
      this.units.put(unit.code(), unit);
      sameKind.computeIfAbsent(unit.kind(), kind -> new ArrayList<>()).add(unit);
    }
    for (var post : leading) {
      this.leading.computeIfAbsent(post.level(), level -> new ArrayList<>()).add(post);
    }
    offices = units.stream().filter(unit -> PLACES.contains(unit.kind())).toList();
  }

  /** Whether the region has posts that lead at this level. */
  boolean has(PositionLevel level) {
    return leading.containsKey(level);
  }

  /** Name of a post's unit. */
  String unitName(Post post) {
    return unit(post).name();
  }

  /** A post at this level that somebody with this post now may have had. */
  Place at(PositionLevel level, Post now, Dice dice) {
    return switch (level) {
      case PENGAWAS, ADMINISTRATOR, JPT_PRATAMA, JPT_MADYA, JPT_UTAMA -> leadingAt(level, dice);
      case PELAKSANA ->
          new Place(
              ExecutiveTitle.of(now.minimumEducation(), true).text(), dice.pick(offices).name());
      case JF_PEMULA, JF_TERAMPIL, JF_MAHIR, JF_PENYELIA, JF_PERTAMA, JF_MUDA, JF_MADYA, JF_UTAMA ->
          functionalAt(level, now, dice);
    };
  }

  private Place leadingAt(PositionLevel level, Dice dice) {
    var post = dice.pick(leading.getOrDefault(level, List.of()));
    return new Place(post.title(), unitName(post));
  }

  private Place functionalAt(PositionLevel level, Post now, Dice dice) {
    if (now.eselon().isPresent()) {
      return new Place(Occupation.title("Analis Kebijakan", level), dice.pick(offices).name());
    }
    var suffix = Occupation.title("", now.level());
    var occupation = now.title().substring(0, now.title().length() - suffix.length());
    var places = sameKind.getOrDefault(unit(now).kind(), offices);
    return new Place(Occupation.title(occupation, level), dice.pick(places).name());
  }

  private Unit unit(Post post) {
    var unit = units.get(post.unit());
    if (unit == null) {
      throw new IllegalArgumentException("No unit " + post.unit());
    }
    return unit;
  }
}

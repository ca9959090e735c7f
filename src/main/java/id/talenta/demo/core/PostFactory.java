package id.talenta.demo.core;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import id.talenta.tenant.PositionRules;
import id.talenta.tenant.PositionRules.LevelRule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes posts whose standards follow the region's own rules. */
final class PostFactory {
  private static final Map<String, Integer> CLASSES =
      Map.of("I.b", 16, "II.a", 15, "II.b", 14, "III.a", 12, "III.b", 11, "IV.a", 9, "IV.b", 8);

  private final PositionRules rules;
  private final StableIds ids;
  private int made;

  PostFactory(PositionRules rules, StableIds ids) {
    this.rules = rules;
    this.ids = ids;
  }

  /** A post that leads. */
  Post structural(
      Unit unit,
      String code,
      String title,
      Optional<String> superior,
      String eselon,
      boolean critical) {
    var ranks =
        rules.eselons().stream()
            .filter(rule -> rule.eselon().equals(eselon))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException("No eselon " + eselon));
    var level = PositionLevel.valueOf(ranks.level());
    var rule = rule(level);
    return new Post(
        ids.of("position", made++),
        code,
        title,
        unit.code(),
        superior,
        level,
        Optional.of(eselon),
        CLASSES.getOrDefault(eselon, rule.positionClass().value().minimum()),
        1,
        critical,
        education(rule),
        Optional.of(ranks.minimumRank()),
        Optional.of(ranks.maximumRank()),
        unit.fields(),
        tenureBelow(rule),
        rule.competenceLevel().value());
  }

  /** A functional post. */
  Post functional(
      Unit unit,
      String code,
      String title,
      Optional<String> superior,
      PositionLevel level,
      List<String> fields,
      int headcount) {
    var rule = rule(level);
    return new Post(
        ids.of("position", made++),
        code,
        title,
        unit.code(),
        superior,
        level,
        Optional.empty(),
        rule.positionClass().value().minimum(),
        headcount,
        false,
        education(rule),
        Optional.of(RankTable.lowest(level)),
        Optional.of(RankTable.highest(level)),
        fields,
        tenureBelow(rule),
        rule.competenceLevel().value());
  }

  /** A post that carries out work. */
  Post executive(
      Unit unit, String code, ExecutiveTitle title, Optional<String> superior, int headcount) {
    return new Post(
        ids.of("position", made++),
        code,
        title.text(),
        unit.code(),
        superior,
        PositionLevel.PELAKSANA,
        Optional.empty(),
        title.positionClass(),
        headcount,
        false,
        title.minimumEducation(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        0,
        rule(PositionLevel.PELAKSANA).competenceLevel().value());
  }

  private LevelRule rule(PositionLevel level) {
    return rules
        .level(level.name())
        .orElseThrow(() -> new IllegalArgumentException("No level " + level));
  }

  private static Education education(LevelRule rule) {
    return Education.valueOf(rule.minimumEducation().value());
  }

  private static int tenureBelow(LevelRule rule) {
    return rule.below().map(below -> below.value().years()).orElse(0);
  }
}

package id.talenta.succession.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RankingTest {
  private static final Verdict PASS = new Verdict.Pass();

  @Test
  void those_who_meet_all_requirements_come_first_then_those_to_be_settled() {
    var ranked =
        Ranking.of(
            List.of(
                person("failing", "99", "99", Verdict.fail(), 0),
                person("unknown", "95", "95", new Verdict.Unknown(), 0),
                person("eligible", "60", "60", PASS, 0)));
    assertThat(names(ranked)).containsExactly("eligible", "unknown", "failing");
    assertThat(ranked).extracting(Ranked::place).containsExactly(1, 2, 3);
    assertThat(keys(ranked.getFirst())).contains("succession.why.ahead.ELIGIBLE");
    assertThat(keys(ranked.get(1)))
        .contains("succession.why.ahead.UNSETTLED", "succession.why.unknown");
    assertThat(keys(ranked.get(2))).contains("succession.why.fails");
  }

  @Test
  void among_equals_the_higher_blend_comes_first_and_the_sentence_says_by_how_much() {
    var ranked =
        Ranking.of(
            List.of(person("second", "80", "80", PASS, 0), person("first", "82", "78", PASS, 0)));
    assertThat(names(ranked)).containsExactly("first", "second");
    assertThat(ranked.getFirst().why())
        .contains(
            Phrase.of(
                "succession.why.ahead.BLEND.TALENT",
                Argument.number(2),
                Argument.score(new BigDecimal("0.80")),
                Argument.score(new BigDecimal("2.00")),
                Argument.score(new BigDecimal("2.00"))));
  }

  @Test
  void equal_blends_are_told_apart_by_talent_value_then_time_then_name() {
    // 70 % of 80 and 30 % of 80 equals 70 % of 83 and 30 % of 73.
    var ranked =
        Ranking.of(
            List.of(
                person("b", "80", "80", PASS, 10),
                person("a", "80", "80", PASS, 10),
                person("longer", "80", "80", PASS, 11),
                person("talent", "83", "73", PASS, 0)));
    assertThat(names(ranked)).containsExactly("talent", "longer", "a", "b");
    assertThat(keys(ranked.get(0))).contains("succession.why.tie.TALENT");
    assertThat(keys(ranked.get(1))).contains("succession.why.tie.TENURE");
    assertThat(keys(ranked.get(2))).contains("succession.why.tie.NAME");
  }

  @Test
  void the_order_does_not_depend_on_the_order_in_which_they_came() {
    var people = new ArrayList<Scored>();
    for (var index = 0; index < 40; index++) {
      people.add(person("p" + index, String.valueOf(70 + index % 4), "75", PASS, index % 3));
    }
    var expected = names(Ranking.of(people));
    for (var seed = 0; seed < 20; seed++) {
      Collections.shuffle(people, new Random(seed));
      assertThat(names(Ranking.of(people))).isEqualTo(expected);
    }
  }

  private static List<String> names(List<Ranked> ranked) {
    return ranked.stream().map(each -> each.candidate().name()).toList();
  }

  private static List<String> keys(Ranked ranked) {
    return ranked.why().stream().map(Phrase::key).toList();
  }

  private static Scored person(String name, String talent, String fit, Verdict verdict, long days) {
    var talentValue = new BigDecimal(talent).setScale(2);
    var fitValue = new BigDecimal(fit).setScale(2);
    var check =
        new RequirementCheck(
            Requirement.RANK, verdict, Phrase.of("a"), Phrase.of("b"), Basis.standard());
    return new Scored(
        UUID.nameUUIDFromBytes(name.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
        name,
        9,
        talentValue,
        new FitScore(fitValue, List.of()),
        Blend.of(new BigDecimal("70"), talentValue, fitValue),
        List.of(check),
        days);
  }
}

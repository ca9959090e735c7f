package id.talenta.rule.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.rule.core.Component.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RuleSetCheckTest {
  private static final LocalText NAME = new LocalText("Uji", "Test");
  private static final Cutoffs CUTOFFS = new Cutoffs(decimal("60"), decimal("80"), true);

  @Test
  void weights_that_sum_to_100_are_accepted() {
    assertThat(RuleSetCheck.check(rules(List.of(linear("a", "60"), linear("b", "40"))))).isEmpty();
  }

  @Test
  void weights_that_sum_to_105_are_refused_and_the_axis_and_sum_are_named() {
    assertThat(
            RuleSetCheck.check(
                rules(List.of(linear("a", "75"), linear("b", "15"), linear("c", "15")))))
        .containsExactly(new RuleProblem.WeightsDoNotSumTo100(Axis.PERFORMANCE, decimal("105")));
  }

  @Test
  void a_gap_between_bands_is_refused_and_named() {
    var problems = RuleSetCheck.check(rules(List.of(banded("0-2", "3-5", "5-"))));
    assertThat(problems).containsExactly(new RuleProblem.BandGap(NAME, decimal("2"), decimal("3")));
  }

  @Test
  void an_overlap_of_bands_is_refused_and_named() {
    var problems = RuleSetCheck.check(rules(List.of(banded("0-3", "2-5", "5-"))));
    assertThat(problems)
        .containsExactly(new RuleProblem.BandOverlap(NAME, decimal("2"), decimal("3")));
  }

  @Test
  void bands_must_go_on_without_end() {
    assertThat(RuleSetCheck.check(rules(List.of(banded("0-3", "3-5")))))
        .containsExactly(new RuleProblem.BandsEnd(NAME, decimal("5")));
  }

  @Test
  void bands_must_begin_at_zero() {
    assertThat(RuleSetCheck.check(rules(List.of(banded("1-3", "3-")))))
        .containsExactly(new RuleProblem.BandGap(NAME, decimal("0"), decimal("1")));
  }

  @Test
  void every_code_of_a_fact_needs_points() {
    var points = new Points.Codes(Map.of("LIGHT", decimal("75"), "MODERATE", decimal("50")));
    assertThat(RuleSetCheck.check(rules(List.of(indicator("a", "100", Fact.DISCIPLINE, points)))))
        .containsExactly(new RuleProblem.CodeMissing(NAME, "SEVERE"));
  }

  @Test
  void a_code_that_the_fact_does_not_have_is_refused() {
    var points =
        new Points.Codes(
            Map.of("YES", decimal("100"), "NO", decimal("50"), "MAYBE", decimal("70")));
    assertThat(
            RuleSetCheck.check(rules(List.of(indicator("a", "100", Fact.EDUCATION_FIT, points)))))
        .containsExactly(new RuleProblem.CodeUnknown(NAME, "MAYBE"));
  }

  @Test
  void points_for_a_punishment_being_served_may_be_given_but_need_not() {
    var levels = Map.of("LIGHT", decimal("75"), "MODERATE", decimal("50"), "SEVERE", decimal("25"));
    var served = new HashMap<>(levels);
    served.put(FactCodes.BEING_SERVED, BigDecimal.ZERO);
    for (var codes : List.of(levels, served)) {
      var points = new Points.Codes(codes);
      assertThat(RuleSetCheck.check(rules(List.of(indicator("a", "100", Fact.DISCIPLINE, points)))))
          .isEmpty();
    }
  }

  @Test
  void cut_offs_must_rise() {
    var rules = rules(List.of(linear("a", "100")), new Cutoffs(decimal("80"), decimal("80"), true));
    assertThat(RuleSetCheck.check(rules))
        .containsExactly(
            new RuleProblem.CutoffsOutOfOrder(Axis.PERFORMANCE, decimal("80"), decimal("80")));
  }

  @Test
  void a_value_that_equals_a_cut_off_has_reached_it_only_where_the_cut_off_is_inclusive() {
    assertThat(CUTOFFS.grade(decimal("80"))).isEqualTo(Grade.HIGH);
    assertThat(CUTOFFS.grade(decimal("79.99"))).isEqualTo(Grade.MEDIUM);
    var exclusive = new Cutoffs(decimal("46"), decimal("72"), false);
    assertThat(exclusive.grade(decimal("46"))).isEqualTo(Grade.LOW);
    assertThat(exclusive.grade(decimal("46.01"))).isEqualTo(Grade.MEDIUM);
    assertThat(exclusive.grade(decimal("72"))).isEqualTo(Grade.MEDIUM);
  }

  private static RuleSet rules(List<Component> performance) {
    return rules(performance, CUTOFFS);
  }

  private static RuleSet rules(List<Component> performance, Cutoffs cutoffs) {
    return new RuleSet(
        "uji",
        NAME,
        new Provenance(NAME, Provenance.Confidence.R, true, LocalText.NONE),
        new AxisRules(Axis.PERFORMANCE, cutoffs, performance),
        new AxisRules(Axis.POTENTIAL, CUTOFFS, List.of(linear("z", "100"))),
        boxes(),
        List.of(),
        Set.of(7, 8, 9),
        decimal("50"),
        Map.of());
  }

  private static List<BoxRules> boxes() {
    var boxes = new ArrayList<BoxRules>();
    for (var performance : Grade.values()) {
      for (var potential : Grade.values()) {
        boxes.add(new BoxRules(boxes.size() + 1, performance, potential, NAME, List.of()));
      }
    }
    return boxes;
  }

  private static Indicator banded(String... bands) {
    var parsed =
        Arrays.stream(bands)
            .map(
                text -> {
                  var ends = text.split("-", 2);
                  var to =
                      ends[1].isEmpty()
                          ? Optional.<BigDecimal>empty()
                          : Optional.of(decimal(ends[1]));
                  return new Band(decimal(ends[0]), to, decimal("50"));
                })
            .toList();
    return indicator("a", "100", Fact.TENURE, new Points.Bands(parsed, true));
  }

  private static Indicator linear(String code, String weight) {
    return indicator(code, weight, Fact.FEEDBACK_360, new Points.Linear());
  }

  private static Indicator indicator(String code, String weight, Fact fact, Points points) {
    return new Indicator(
        code,
        NAME,
        fact,
        Aggregation.LATEST,
        0,
        points,
        decimal(weight),
        decimal("100"),
        decimal("0"));
  }

  private static BigDecimal decimal(String text) {
    return new BigDecimal(text);
  }
}

package id.talenta.rule.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.rule.RuleTemplates;
import id.talenta.rule.core.RuleMerge.Item;
import id.talenta.rule.core.RuleMerge.Side;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class RuleMergeTest {
  private static final RuleSet BASE = new RuleTemplates().find("kepka-bkn-411-2025").orElseThrow();

  @Test
  void rules_that_are_the_same_have_nothing_to_choose() {
    assertThat(RuleMerge.of(BASE, BASE, BASE).items()).isEmpty();
    assertThat(RuleMerge.of(BASE, BASE, BASE).take(Set.of())).isEqualTo(BASE);
  }

  @Test
  void it_tells_who_changed_what_and_takes_only_what_was_chosen() {
    var theirs = weight(cutoffs(BASE, 85), "predikat", 50);
    var mine = weight(weight(BASE, "predikat", 55), "penghargaan", 20);
    var merge = RuleMerge.of(BASE, theirs, mine);

    assertThat(merge.items().stream().collect(Collectors.toMap(Item::key, Item::side)))
        .containsOnly(
            Map.entry("cutoffs/performance/high", Side.THEIRS),
            Map.entry("component/predikat/weight", Side.BOTH),
            Map.entry("component/penghargaan/weight", Side.MINE));
    assertThat(merge.take(Set.of())).isEqualTo(mine);
    var taken = merge.take(Set.of("cutoffs/performance/high"));
    assertThat(taken.performance().cutoffs().high()).isEqualByComparingTo("85");
    assertThat(indicator(taken, "predikat").weight()).isEqualByComparingTo("55");
    assertThat(indicator(merge.take(Set.of("component/predikat/weight")), "predikat").weight())
        .isEqualByComparingTo("50");
  }

  @Test
  void an_indicator_that_one_of_them_has_not_is_one_choice() {
    var theirs = RuleSetEdit.remove(BASE, "umpan-balik");
    var merge = RuleMerge.of(BASE, theirs, BASE);
    assertThat(merge.items()).extracting(Item::key).containsExactly("shape/performance");
    assertThat(merge.take(Set.of("shape/performance"))).isEqualTo(theirs);

    var back = RuleMerge.of(theirs, BASE, theirs);
    assertThat(back.items()).extracting(Item::side).containsExactly(Side.THEIRS);
    assertThat(back.take(Set.of("shape/performance"))).isEqualTo(BASE);
  }

  @Test
  void every_template_can_be_taken_whole_by_taking_all_its_pieces() {
    for (var other : new RuleTemplates().list()) {
      var merge = RuleMerge.of(BASE, other, BASE);
      var keys = merge.items().stream().map(Item::key).collect(Collectors.toSet());
      var taken = merge.take(keys);
      assertThat(RuleSetDifferences.between(other, taken)).isEmpty();
    }
  }

  private static RuleSet cutoffs(RuleSet rules, int high) {
    return RuleSetEdit.cutoffs(
        rules,
        Axis.PERFORMANCE,
        new Cutoffs(BigDecimal.valueOf(60), BigDecimal.valueOf(high), true));
  }

  private static RuleSet weight(RuleSet rules, String code, int weight) {
    return RuleSetEdit.indicator(rules, code, it -> it.withWeight(BigDecimal.valueOf(weight)));
  }

  private static Component.Indicator indicator(RuleSet rules, String code) {
    return rules.indicators().stream()
        .filter(found -> found.code().equals(code))
        .findFirst()
        .orElseThrow();
  }
}

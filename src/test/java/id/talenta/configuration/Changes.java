package id.talenta.configuration;

import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Cutoffs;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetEdit;
import java.math.BigDecimal;
import java.util.List;

/** What a region might change in the editor of rules. */
final class Changes {
  private Changes() {}

  /** Another cut-off and two other weights. */
  static RuleSet onScreen(RuleSet rules) {
    var cutoffs = new Cutoffs(BigDecimal.valueOf(60), BigDecimal.valueOf(85), true);
    var changed = RuleSetEdit.cutoffs(rules, Axis.PERFORMANCE, cutoffs);
    var codes =
        changed.performance().indicators().stream().map(indicator -> indicator.code()).toList();
    return weights(changed, codes);
  }

  private static RuleSet weights(RuleSet rules, List<String> codes) {
    var first = RuleSetEdit.indicator(rules, codes.get(0), it -> it.withWeight(new BigDecimal(55)));
    return RuleSetEdit.indicator(first, codes.get(1), it -> it.withWeight(new BigDecimal(20)));
  }
}

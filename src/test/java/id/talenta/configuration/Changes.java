package id.talenta.configuration;

import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Cutoffs;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetEdit;
import java.math.BigDecimal;

/** What a region might change in the editor of rules. */
final class Changes {
  private Changes() {}

  /** Another cut-off and two other weights. */
  static RuleSet onScreen(RuleSet rules) {
    var cutoffs = new Cutoffs(BigDecimal.valueOf(60), BigDecimal.valueOf(85), true);
    var changed = RuleSetEdit.cutoffs(rules, Axis.PERFORMANCE, cutoffs);
    return weights(changed);
  }

  /** Two other weights of performance, which still fill the axis. */
  static RuleSet weights(RuleSet rules) {
    var codes = rules.performance().indicators().stream().map(it -> it.code()).toList();
    var first = RuleSetEdit.indicator(rules, codes.get(0), it -> it.withWeight(new BigDecimal(55)));
    return RuleSetEdit.indicator(first, codes.get(1), it -> it.withWeight(new BigDecimal(20)));
  }
}

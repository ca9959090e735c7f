package id.talenta.rule;

import id.talenta.rule.core.RuleMerge;
import id.talenta.rule.core.RuleSet;
import java.time.Instant;

/**
 * A later version of the template that a region's rules were begun from.
 *
 * @param base the template as the region began from it
 * @param newest the later version
 * @param note what is new in it, in the host's words
 * @param publishedAt when the host published it
 * @param mine the region's rules in force
 */
public record RuleUpdate(
    RuleTemplate base, RuleTemplate newest, String note, Instant publishedAt, RuleSet mine) {

  /** The three compared. */
  public RuleMerge merge() {
    return RuleMerge.of(base.rules(), newest.rules(), mine);
  }
}

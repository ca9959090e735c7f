package id.talenta.succession.core;

import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.Provenance;
import id.talenta.tenant.Sourced;

/**
 * What a requirement rests on.
 *
 * @param origin where the rule stands
 * @param source the regulation or document, as shown to the user; empty for the position's standard
 * @param confidence L, N, C, M or R as in the files of rules; empty for the position's standard
 * @param example whether it is shown as an example until the region confirms it
 */
public record Basis(Origin origin, LocalText source, String confidence, boolean example) {
  /** Where a rule stands. */
  public enum Origin {
    /** In the region's rules for the levels of positions. */
    LEVEL_RULES,
    /** In the position's own standard. */
    STANDARD,
    /** In the set of rules that the mapping was made by. */
    RULE_SET
  }

  /** The position's own standard. */
  public static Basis standard() {
    return new Basis(Origin.STANDARD, LocalText.NONE, "", false);
  }

  /** A rule for the levels of positions. */
  public static Basis of(Sourced<?> rule) {
    return new Basis(
        Origin.LEVEL_RULES,
        LocalText.same(rule.source()),
        rule.confidence().name(),
        rule.example());
  }

  /** The set of rules. */
  public static Basis of(Provenance rules) {
    return new Basis(Origin.RULE_SET, rules.source(), rules.confidence().name(), rules.example());
  }
}

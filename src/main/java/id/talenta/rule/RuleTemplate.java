package id.talenta.rule;

import id.talenta.rule.core.RuleSet;

/**
 * A version of a template of the host's library.
 *
 * @param name its name, such as {@code kepka-bkn-411-2025}
 * @param version its number, from 1
 * @param rules the rules
 */
public record RuleTemplate(String name, int version, RuleSet rules) {}

package id.talenta.tenant;

import java.time.LocalDate;
import java.util.List;

/**
 * Which scoring a government starts from.
 *
 * @param template name of the template in {@code tenants/_templates}
 * @param validFrom the first day the rules are in force
 * @param overrides where the government differs from the template
 */
public record TenantRules(String template, LocalDate validFrom, List<RuleOverride> overrides) {
  /** Copies the overrides. */
  public TenantRules {
    overrides = List.copyOf(overrides);
  }

  /**
   * One difference from the template.
   *
   * @param place JSON pointer into the template
   * @param value the value to put there, as text
   * @param reason why the government differs
   */
  public record RuleOverride(String place, String value, String reason) {}
}

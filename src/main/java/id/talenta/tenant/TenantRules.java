package id.talenta.tenant;

import java.time.LocalDate;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Which scoring a government starts from.
 *
 * @param template name of the template in the host's library
 * @param templateVersion its version there
 * @param validFrom the first day the rules are in force
 * @param overrides where the government differs from the template
 */
public record TenantRules(
    String template, int templateVersion, LocalDate validFrom, List<RuleOverride> overrides) {
  /** Copies the overrides. */
  public TenantRules {
    overrides = List.copyOf(overrides);
  }

  /**
   * One difference from the template.
   *
   * @param place JSON pointer into the template
   * @param value the value to put there, of the kind that stands there in the template
   * @param reason why the government differs
   */
  public record RuleOverride(String place, JsonNode value, String reason) {}
}

package id.talenta.evidence.intake;

/**
 * How often something is wrong.
 *
 * @param code names the reason
 * @param problems how often
 */
public record ReasonCount(String code, int problems) {}

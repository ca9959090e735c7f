package id.talenta.agreement;

/**
 * What host and region agreed on about the steps until the region works by itself.
 *
 * @param evidencePercent to how many percent the evidence has to be complete, 1 to 100
 */
public record ChecklistGoals(int evidencePercent) {}

package id.talenta.tenant;

/**
 * A government's choices in the way a vacancy goes, from {@code workflow.yaml}.
 *
 * @param names how many names the committee proposes, 1–3
 * @param sameLevel whether people of the post's own level are looked at from the start
 * @param shortestReason the shortest reason of the regional head, in characters
 */
public record Workflow(int names, boolean sameLevel, int shortestReason) {}

package id.talenta.agreement;

import java.util.Arrays;
import java.util.List;

/** What has to be done until a region works by itself, in the order in which it holds things up. */
public enum GoLiveTask {
  /** Both have signed and the agreement is in force. */
  AGREEMENT_SIGNED(Party.HOST, false),
  /** The region's administrator was trained. */
  ADMINISTRATOR_TRAINED(Party.HOST, true),
  /** The region's rules are in force. */
  RULES_CHOSEN(Party.PARTNER, false),
  /** Units and positions are known. */
  POSITIONS_IMPORTED(Party.PARTNER, false),
  /** Civil servants are known. */
  PEOPLE_IMPORTED(Party.PARTNER, false),
  /** Enough civil servants have the evidence that is measured. */
  EVIDENCE_COMPLETE(Party.PARTNER, false),
  /** A trial mapping was made and looked through. */
  TRIAL_REVIEWED(Party.PARTNER, true),
  /** The region approves the beginning. */
  APPROVED_BY_PARTNER(Party.PARTNER, true),
  /** The host approves the beginning: the region works by itself. */
  APPROVED_BY_HOST(Party.HOST, true);

  /**
   * Share of people with evidence, in percent, from which a first picture says something about the
   * region and not about its gaps.
   */
  public static final int ENOUGH_EVIDENCE = 80;

  private final Party side;
  private final boolean marked;

  GoLiveTask(Party side, boolean marked) {
    this.side = side;
    this.marked = marked;
  }

  /** Who has to do it. */
  public Party side() {
    return side;
  }

  /** Whether somebody has to say that it was done; else the data say so. */
  public boolean isMarked() {
    return marked;
  }

  /** What has to be done before it; nothing unless it is an approval. */
  public List<GoLiveTask> before() {
    return this == APPROVED_BY_PARTNER || this == APPROVED_BY_HOST
        ? Arrays.stream(values()).filter(task -> task.compareTo(this) < 0).toList()
        : List.of();
  }
}

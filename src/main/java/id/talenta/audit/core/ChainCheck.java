package id.talenta.audit.core;

import java.util.Optional;

/** Follows a chain from its first link and remembers the first that is broken. */
public final class ChainCheck {
  private long links;
  private Hash last = Hash.NONE;
  private Optional<Break> firstBreak = Optional.empty();

  /**
   * The first broken link.
   *
   * @param sequence its number; for a missing one, the number that was expected
   * @param fault what is wrong with it
   */
  public record Break(long sequence, Fault fault) {}

  /**
   * Takes the next link, in the order of the numbers.
   *
   * @param details hash of the readable details as they stand now; nothing when there are none
   */
  public void next(ChainLink link, Optional<Hash> details) {
    if (firstBreak.isPresent()) {
      return;
    }
    firstBreak = fault(link, details).map(fault -> new Break(links + 1, fault));
    links++;
    last = link.hash();
  }

  /** The first broken link, if one was met. */
  public Optional<Break> firstBreak() {
    return firstBreak;
  }

  /** How many links were taken up to the first broken one. */
  public long links() {
    return links;
  }

  private Optional<Fault> fault(ChainLink link, Optional<Hash> details) {
    if (link.sequence() != links + 1) {
      return Optional.of(Fault.SEQUENCE);
    }
    if (!link.previousHash().equals(last)) {
      return Optional.of(Fault.PREDECESSOR);
    }
    if (!link.hash().equals(link.expectedHash())) {
      return Optional.of(Fault.CONTENT);
    }
    if (details.isEmpty()) {
      return Optional.of(Fault.MISSING_DETAILS);
    }
    return details.filter(hash -> !hash.equals(link.detailsHash())).map(hash -> Fault.DETAILS);
  }
}

package id.talenta.audit.core;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Follows a chain from its first link and remembers the first that is broken. Details may be
 * missing where a later link says that they were erased.
 */
public final class ChainCheck {
  private final TreeSet<Long> missing = new TreeSet<>();
  private long links;
  private long erased;
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
   * @param erasedByIt numbers of the earlier links whose details, as this one says in its own, were
   *     erased with it
   */
  public void next(ChainLink link, Optional<Hash> details, Set<Long> erasedByIt) {
    if (firstBreak.isPresent()) {
      return;
    }
    firstBreak = fault(link, details).map(fault -> new Break(links + 1, fault));
    links++;
    last = link.hash();
    if (firstBreak.isPresent()) {
      return;
    }
    for (var sequence : erasedByIt) {
      erased += missing.remove(sequence) ? 1 : 0;
    }
    if (details.isEmpty()) {
      missing.add(link.sequence());
    }
  }

  /** The first broken link, if one was met; asked when all links were taken. */
  public Optional<Break> firstBreak() {
    var unexplained = missing.stream().map(each -> new Break(each, Fault.MISSING_DETAILS));
    return Stream.concat(unexplained.limit(1), firstBreak.stream()).findFirst();
  }

  /** How many links were taken up to the first broken one. */
  public long links() {
    return links;
  }

  /** How many of them had their details erased, by a later one that says so. */
  public long erased() {
    return erased;
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
    return details.filter(hash -> !hash.equals(link.detailsHash())).map(hash -> Fault.DETAILS);
  }
}

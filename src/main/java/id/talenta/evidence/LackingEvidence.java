package id.talenta.evidence;

import id.talenta.people.PeopleLimit;
import id.talenta.platform.database.Sql;
import java.time.LocalDate;
import java.util.Set;

/**
 * Keeps the people to whom at least one of some kinds of evidence that counts on a day is missing:
 * those whom {@link Coverage#missing} counts.
 *
 * @param kinds what is missing; at least one kind
 * @param day the day on which it would have to count
 */
public record LackingEvidence(Set<EvidenceKind> kinds, LocalDate day) implements PeopleLimit {
  /** Copies the kinds. */
  public LackingEvidence {
    kinds = Set.copyOf(kinds);
  }

  @Override
  public Sql clause() {
    return Sql.of("and").add(CoverageRepository.lacking(kinds, day));
  }
}

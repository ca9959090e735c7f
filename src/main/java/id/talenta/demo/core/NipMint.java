package id.talenta.demo.core;

import id.talenta.people.Employment;
import id.talenta.people.Nip;
import id.talenta.people.Sex;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Hands out NIPs: valid ones, none twice, neither in this region nor in another. Sequence numbers
 * begin at 900, where real ones hardly get to.
 */
final class NipMint {
  private static final int FIRST_SEQUENCE = 900;
  private static final int PER_REGION = 14;
  // Two digits that are no month, as contract staff have in their number.
  private static final int PPPK_CODE = 21;

  private final int first;
  private final Map<String, Integer> used = new HashMap<>();

  /** A mint for a region with this number, 0–6. */
  NipMint(int region) {
    if (region < 0 || region > 6) {
      throw new IllegalArgumentException("No numbers left for region " + region);
    }
    first = FIRST_SEQUENCE + region * PER_REGION;
  }

  /** A new number, unless all for these days are used. */
  Optional<Nip> next(LocalDate bornOn, LocalDate appointedOn, Employment employment, Sex sex) {
    var month = employment == Employment.PPPK ? PPPK_CODE : appointedOn.getMonthValue();
    var start =
        "%04d%02d%02d%04d%02d%d"
            .formatted(
                bornOn.getYear(),
                bornOn.getMonthValue(),
                bornOn.getDayOfMonth(),
                appointedOn.getYear(),
                month,
                sex == Sex.MALE ? 1 : 2);
    var count = used.merge(start, 1, Integer::sum);
    return count > PER_REGION
        ? Optional.empty()
        : Optional.of(new Nip(start + (first + count - 1)));
  }
}

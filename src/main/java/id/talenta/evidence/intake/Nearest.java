package id.talenta.evidence.intake;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds the known code that an unknown one was probably meant to be. */
final class Nearest {
  private static final int FURTHEST = 2;
  private static final int MOST_SEARCHES = 2_000;

  private final List<String> codes;
  private final Map<String, Optional<String>> found = new HashMap<>();

  Nearest(Collection<String> codes) {
    this.codes = codes.stream().sorted().toList();
  }

  /** The code with the fewest differences, at most two; small letters are no difference. */
  Optional<String> to(String code) {
    if (found.size() >= MOST_SEARCHES && !found.containsKey(code)) {
      return Optional.empty();
    }
    return found.computeIfAbsent(code, this::search);
  }

  private Optional<String> search(String code) {
    var wanted = code.toLowerCase(Locale.ROOT);
    var allowed = Math.min(FURTHEST, Math.max(0, wanted.length() - FURTHEST));
    Optional<String> best = Optional.empty();
    var least = allowed + 1;
    for (var candidate : codes) {
      if (Math.abs(candidate.length() - wanted.length()) < least) {
        var distance = distance(wanted, candidate.toLowerCase(Locale.ROOT), least);
        if (distance < least) {
          least = distance;
          best = Optional.of(candidate);
        }
      }
    }
    return best;
  }

  /** A known NIP that differs in one digit, or in two neighbours that changed places. */
  static Optional<String> nip(String nip, Set<String> known) {
    var digits = nip.toCharArray();
    for (var index = digits.length - 1; index >= 0; index--) {
      var digit = digits[index];
      for (var other = '0'; other <= '9'; other++) {
        digits[index] = other;
        var candidate = String.valueOf(digits);
        if (other != digit && known.contains(candidate)) {
          return Optional.of(candidate);
        }
      }
      digits[index] = digit;
      if (index > 0) {
        digits[index] = digits[index - 1];
        digits[index - 1] = digit;
        var candidate = String.valueOf(digits);
        if (known.contains(candidate)) {
          return Optional.of(candidate);
        }
        digits[index - 1] = digits[index];
        digits[index] = digit;
      }
    }
    return Optional.empty();
  }

  /** How many letters must be put in, taken out or replaced; no further than {@code limit}. */
  private static int distance(String from, String to, int limit) {
    var above = new int[to.length() + 1];
    Arrays.setAll(above, index -> index);
    for (var row = 1; row <= from.length(); row++) {
      var present = new int[to.length() + 1];
      present[0] = row;
      var least = row;
      for (var column = 1; column <= to.length(); column++) {
        var replaced = above[column - 1] + (from.charAt(row - 1) == to.charAt(column - 1) ? 0 : 1);
        present[column] = Math.min(replaced, Math.min(above[column], present[column - 1]) + 1);
        least = Math.min(least, present[column]);
      }
      if (least >= limit) {
        return limit;
      }
      above = present;
    }
    return above[to.length()];
  }
}

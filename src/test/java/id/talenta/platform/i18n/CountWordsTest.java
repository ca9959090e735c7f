package id.talenta.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Words that go with a count; only the English ones have a plural. */
class CountWordsTest {
  private static final Pattern PLURAL_AFTER_ONE =
      Pattern.compile("\\b1 (?:([a-z-]+) )?([a-z]+s|people)\\b");

  /** They end like a plural and are none. */
  private static final Set<String> NO_PLURALS =
      Set.of(
          "as",
          "becomes",
          "changes",
          "discloses",
          "does",
          "downloads",
          "ends",
          "hands",
          "has",
          "holds",
          "is",
          "makes",
          "retires",
          "sees",
          "stands",
          "stops",
          "tells",
          "this",
          "uses",
          "was");

  /** Measures of limits, which are never one. */
  private static final Set<String> OF_LIMITS = Set.of("bits", "bytes", "characters", "letters");

  /** Limits that are never one, or what is only shown when there is more than a limit. */
  private static final Set<String> NEVER_ONE =
      Set.of(
          "agreement.paper.more",
          "file.error.columns",
          "file.error.rows",
          "file.error.texts",
          "intake.problems.kept");

  @Test
  void a_count_of_one_is_followed_by_one_thing() {
    var wrong = new TreeMap<String, String>();
    for (var one : new Object[] {1, 1L, "1"}) {
      var arguments = Collections.nCopies(10, one).toArray();
      for (var key : Messages.shared().keys(Language.ENGLISH)) {
        var written = Messages.shared().text(Language.ENGLISH, key, arguments);
        if (PLURAL_AFTER_ONE.matcher(written).results().anyMatch(found -> isPlural(key, found))) {
          wrong.put(key, written);
        }
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isPlural(String key, MatchResult found) {
    var before = found.group(1);
    return !NEVER_ONE.contains(key)
        && !NO_PLURALS.contains(found.group(2))
        && !OF_LIMITS.contains(found.group(2))
        && (before == null || !NO_PLURALS.contains(before));
  }

  @Test
  void none_and_several_have_the_plural_however_they_are_written() {
    for (var several : new Object[] {0, 2, 7_700L, "0", "7,700", "1.5"}) {
      assertThat(Messages.shared().text(Language.ENGLISH, "grid.people.count", several))
          .endsWith(" people");
    }
    assertThat(Messages.shared().text(Language.ENGLISH, "grid.people.count", 7_700))
        .isEqualTo("7,700 people");
    assertThat(Messages.shared().text(Language.ENGLISH, "grid.people.count", 1))
        .isEqualTo("1 person");
  }
}

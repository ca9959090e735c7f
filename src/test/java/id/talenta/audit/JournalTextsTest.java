package id.talenta.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.agreement.AgreementAction;
import id.talenta.platform.i18n.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Auditors read words, not codes: whatever the sources record has a text. */
class JournalTextsTest {
  private static final Path SOURCES = Path.of("src", "main", "java");
  private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z0-9_.-]+)\"");
  private static final Pattern ACTION =
      Pattern.compile(
          "(?:JournalEntry\\.of|record|entry|note|ACTION =)\\s*\\(?\\s*\"([a-z._-]+)\"");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "JournalEntry\\.of\\(\\s*[^,]+,\\s*(?:\"([a-z_]+)\"|([A-Z]+)),", Pattern.DOTALL);
  private static final Pattern MAP = Pattern.compile("Map\\.of\\(");
  private static final Pattern PUT = Pattern.compile("details\\.put\\(\\s*\"(\\w+)\"");

  @Test
  void every_action_that_is_recorded_anywhere_has_a_text() {
    var actions =
        Stream.concat(
                recording().flatMap(source -> found(ACTION, source)).filter(a -> a.contains(".")),
                Arrays.stream(AgreementAction.values())
                    .map(action -> "agreement." + action.name().toLowerCase(Locale.ROOT)))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(actions)
        .contains(
            "access.account.created",
            "agreement.explore",
            "grid.run.finished",
            "import.loaded",
            "placement.decided",
            "rule.version.published",
            "succession.vacancy.opened");
    assertThat(withoutText("audit.action.", actions)).isEmpty();
  }

  @Test
  void every_kind_of_subject_has_a_text() {
    var subjects = new TreeSet<String>();
    recording()
        .forEach(
            source ->
                SUBJECT
                    .matcher(source)
                    .results()
                    .forEach(
                        call ->
                            subjects.add(
                                call.group(1) == null
                                    ? constant(source, call.group(2))
                                    : call.group(1))));
    assertThat(subjects).contains("vacancy", "account", "agreement", "appointment_decision");
    assertThat(withoutText("audit.subject.", subjects)).isEmpty();
  }

  @Test
  void every_name_of_a_detail_has_a_text() {
    var names =
        recording()
            .flatMap(source -> Stream.concat(mapKeys(source).stream(), found(PUT, source)))
            .map(name -> name.toLowerCase(Locale.ROOT))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(names).contains("vacant_from", "username", "partner", "justification", "blend");
    assertThat(withoutText("audit.detail.", names)).isEmpty();
  }

  /** The text of the sources that write to the journal or put together what it keeps. */
  private static Stream<String> recording() {
    try (var files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .map(JournalTextsTest::read)
          .filter(
              source ->
                  source.contains("JournalEntry.of(")
                      || source.contains("class StepNote")
                      || source.contains("class DecisionRepository")
                      || source.contains("class Trace"))
          .toList()
          .stream();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private static Stream<String> found(Pattern pattern, String source) {
    return pattern.matcher(source).results().map(result -> result.group(1));
  }

  private static String constant(String source, String name) {
    var value = Pattern.compile(name + " = \"([a-z_]+)\"").matcher(source);
    assertThat(value.find()).as(name).isTrue();
    return value.group(1);
  }

  /** Every first, third, fifth value handed to {@code Map.of}, where it is written out. */
  private static List<String> mapKeys(String source) {
    var keys = new ArrayList<String>();
    for (Matcher call = MAP.matcher(source); call.find(); ) {
      var values = values(source, call.end());
      for (var index = 0; index < values.size(); index += 2) {
        found(LITERAL, values.get(index)).forEach(keys::add);
      }
    }
    return keys;
  }

  /** What stands between a parenthesis and the one that closes it, cut at the outer commas. */
  private static List<String> values(String source, int begin) {
    var values = new ArrayList<String>();
    var depth = 0;
    var start = begin;
    for (var at = begin; at < source.length(); at++) {
      var sign = source.charAt(at);
      if (depth == 0 && (sign == ',' || sign == ')')) {
        values.add(source.substring(start, at).strip());
        start = at + 1;
        if (sign == ')') {
          return values;
        }
      }
      depth += sign == '(' ? 1 : sign == ')' ? -1 : 0;
    }
    throw new AssertionError("A parenthesis stays open");
  }

  private static List<String> withoutText(String prefix, Set<String> codes) {
    return codes.stream().filter(code -> !Messages.shared().has(prefix + code)).toList();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}

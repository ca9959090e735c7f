package id.talenta.platform.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Competence;
import id.talenta.organization.PositionKind;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.scope.Role;
import id.talenta.rule.RuleSetState;
import id.talenta.rule.core.Aggregation;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.Grade;
import id.talenta.rule.core.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MessageFilesTest {
  private static final Path FOLDER = Path.of("src", "main", "resources", "messages");
  private static final Pattern PLACE = Pattern.compile("\\{(\\d+)");

  static List<Path> indonesianFiles() throws IOException {
    try (var files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".properties"))
          .filter(file -> !file.toString().endsWith("_en.properties"))
          .sorted()
          .toList();
    }
  }

  @Test
  void every_english_file_has_its_indonesian_one() throws IOException {
    try (var files = Files.list(FOLDER)) {
      assertThat(files.filter(file -> file.toString().endsWith("_en.properties")))
          .hasSameSizeAs(indonesianFiles());
    }
  }

  @ParameterizedTest
  @MethodSource("indonesianFiles")
  void a_file_has_the_same_keys_and_places_in_both_languages_and_no_empty_text(Path file)
      throws IOException {
    var indonesian = read(file);
    var english =
        read(
            FOLDER.resolve(file.getFileName().toString().replace(".properties", "_en.properties")));
    assertThat(english.stringPropertyNames()).isEqualTo(indonesian.stringPropertyNames());
    for (var key : indonesian.stringPropertyNames()) {
      assertThat(indonesian.getProperty(key)).as(key).isNotBlank();
      assertThat(english.getProperty(key)).as(key).isNotBlank();
      assertThat(places(english.getProperty(key)))
          .as("places of " + key)
          .isEqualTo(places(indonesian.getProperty(key)));
    }
  }

  @ParameterizedTest
  @MethodSource("indonesianFiles")
  void every_place_is_filled_in_and_none_is_lost_to_an_apostrophe(Path file) throws IOException {
    var english = file.getFileName().toString().replace(".properties", "_en.properties");
    for (var each : List.of(file, FOLDER.resolve(english))) {
      var texts = read(each);
      for (var key : texts.stringPropertyNames()) {
        var pattern = texts.getProperty(key);
        var arguments = new Object[10];
        Arrays.fill(arguments, "§");
        var written = Messages.fill(pattern, Language.ENGLISH, arguments);
        assertThat(written).as(each.getFileName() + " " + key).doesNotContain("{");
      }
    }
  }

  static Stream<String> keysOfConstants() {
    return Stream.of(
            keys("platform.role", Role.values()),
            keys("organization.level", PositionLevel.values()),
            keys("organization.kind", PositionKind.values()),
            keys("organization.competence", Competence.values()),
            keys("evidence.kind", EvidenceKind.values()),
            Arrays.stream(EvidenceKind.values())
                .flatMap(kind -> kind.codes().stream())
                .map(code -> "evidence.code." + code),
            keys("rule.axis", Axis.values()),
            keys("rule.grade.PERFORMANCE", Grade.values()),
            keys("rule.grade.POTENTIAL", Grade.values()),
            keys("rule.fact", Fact.values()),
            keys("rule.measures", Fact.values()),
            keys("rule.aggregation", Aggregation.values()),
            keys("rule.state", RuleSetState.values()),
            keys("rule.confidence", Provenance.Confidence.values()),
            keys("rule.confidence.help", Provenance.Confidence.values()))
        .flatMap(keys -> keys)
        .distinct();
  }

  private static Stream<String> keys(String prefix, Enum<?>[] constants) {
    return Arrays.stream(constants).map(constant -> prefix + "." + constant.name());
  }

  @Test
  void every_constant_that_screens_show_has_a_text() {
    var missing =
        keysOfConstants().filter(key -> !Messages.shared().has(key)).collect(Collectors.toList());
    assertThat(missing).isEmpty();
  }

  private static Set<String> places(String text) {
    return PLACE
        .matcher(text)
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Properties read(Path file) throws IOException {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    }
    return texts;
  }
}

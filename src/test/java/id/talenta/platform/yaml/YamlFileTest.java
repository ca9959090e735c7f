package id.talenta.platform.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class YamlFileTest {
  @Test
  void keeps_the_line_of_every_part() {
    var file = YamlFile.read("a.yaml", "one: 1\nmany:\n  - { x: a }\n  - x: b\n");

    assertThat(file.lineOf("/one")).isEqualTo(1);
    assertThat(file.lineOf("/many/0/x")).isEqualTo(3);
    assertThat(file.lineOf("/many/1/x")).isEqualTo(4);
    assertThat(file.lineOf("/many/1/unknown")).isEqualTo(4);
    assertThat(file.lineOf("")).isEqualTo(1);
  }

  @Test
  void takes_days_and_words_as_texts_and_only_plain_numbers_as_numbers() {
    var content =
        YamlFile.read("a.yaml", "day: 2026-01-01\nno: no\noctal: 017\nnumber: 17\nshare: 46.50\n")
            .content();

    assertThat(content.path("day").asString()).isEqualTo("2026-01-01");
    assertThat(content.path("no").isString()).isTrue();
    assertThat(content.path("octal").isString()).isTrue();
    assertThat(content.path("number").isInt() || content.path("number").isLong()).isTrue();
    assertThat(content.path("share").decimalValue()).isEqualByComparingTo("46.5");
  }

  @Test
  void refuses_a_key_that_stands_twice_and_names_its_line() {
    assertThat(problem("a: 1\nb: 2\na: 3\n"))
        .isEqualTo(new YamlProblem("x.yaml", 3, "/a", "yaml.problem.duplicate", list("a")));
  }

  @Test
  void refuses_what_is_no_yaml_and_names_the_line() {
    var problem = problem("a: 1\nb: [1, 2\nc: 3\n");

    assertThat(problem.reasonKey()).isEqualTo("yaml.problem.syntax");
    assertThat(problem.line()).isBetween(2, 3);
  }

  @Test
  void refuses_anchors_and_so_files_that_unfold_without_end() {
    assertThat(problem("a: &x [1]\nb: 2\n").reasonKey()).isEqualTo("yaml.problem.anchor");
    assertThat(problem("a: 1\nb: [*x, *x]\n"))
        .isEqualTo(new YamlProblem("x.yaml", 2, "", "yaml.problem.anchor", list()));
    assertThat(problem("a: !!int 1\n").reasonKey()).isEqualTo("yaml.problem.tag");
  }

  @Test
  void refuses_an_empty_file_and_one_that_is_nested_too_deep() {
    assertThat(problem("# nothing\n").reasonKey()).isEqualTo("yaml.problem.empty");
    assertThat(problem("[".repeat(60) + "]".repeat(60)).reasonKey())
        .isEqualTo("yaml.problem.syntax");
  }

  private static List<String> list(String... values) {
    return List.of(values);
  }

  private static YamlProblem problem(String text) {
    var failure = catchThrowableOfType(YamlException.class, () -> YamlFile.read("x.yaml", text));
    return failure.problems().getFirst();
  }
}

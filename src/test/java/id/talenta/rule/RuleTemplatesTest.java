package id.talenta.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.yaml.YamlException;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.FactCodes;
import id.talenta.rule.core.Points;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetFormat;
import id.talenta.rule.core.RuleSetWriter;
import org.junit.jupiter.api.Test;

class RuleTemplatesTest {
  private final RuleTemplates templates = new RuleTemplates();

  @Test
  void every_template_is_whole() {
    assertThat(templates.list())
        .hasSize(3)
        .allSatisfy(rules -> assertThat(RuleSetCheck.check(rules)).isEmpty());
  }

  @Test
  void a_set_of_rules_comes_back_the_same_after_it_was_written() {
    assertThat(templates.list())
        .allSatisfy(
            rules -> assertThat(RuleSetFormat.read(RuleSetWriter.write(rules))).isEqualTo(rules));
  }

  @Test
  void a_punishment_being_served_is_worth_nothing_where_the_rubric_says_so() {
    var integrity =
        templates.find("kementerian-jabatan-target").orElseThrow().indicators().stream()
            .filter(indicator -> indicator.fact() == Fact.DISCIPLINE)
            .findFirst()
            .orElseThrow();
    assertThat(integrity.points())
        .isInstanceOfSatisfying(
            Points.Codes.class,
            codes -> assertThat(codes.points().get(FactCodes.BEING_SERVED)).isZero());
  }

  @Test
  void a_file_that_does_not_keep_to_the_schema_is_refused_with_its_line() {
    assertThatThrownBy(() -> RuleTemplates.read("aturan.yaml", "name: aturan\ntitle: salah\n"))
        .isInstanceOf(YamlException.class)
        .hasMessageContaining("aturan.yaml");
  }
}

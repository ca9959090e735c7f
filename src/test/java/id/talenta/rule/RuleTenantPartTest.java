package id.talenta.rule;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetFormat;
import id.talenta.rule.core.RuleSetWriter;
import id.talenta.tenant.ConfigurationFolder;
import id.talenta.tenant.TenantRules.RuleOverride;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.TransactionOperations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

class RuleTenantPartTest {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final TenantCode OKI = new TenantCode("oki");

  private final RuleTenantPart part = TestDatabase.context().getBean(RuleTenantPart.class);
  private final RuleSetService service = TestDatabase.context().getBean(RuleSetService.class);
  private final RuleTemplates templates = TestDatabase.context().getBean(RuleTemplates.class);

  static List<String> everyFolder() throws IOException {
    try (var folders = Files.list(Path.of("tenants"))) {
      return folders
          .filter(folder -> Files.exists(folder.resolve("rules.yaml")))
          .map(folder -> folder.getFileName().toString())
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("everyFolder")
  void every_folder_names_a_template_and_differs_from_it_without_problems(String code) {
    var folder = ConfigurationFolder.shipped(new TenantCode(code));
    var template = templates.find(folder.rules().orElseThrow().template()).orElseThrow();
    var files = new RuleFolder(template, folder);
    assertThat(RuleSetCheck.check(files.compose().orElseThrow())).isEmpty();
    assertThat(files.problems()).isEmpty();
  }

  @Test
  void a_new_tenant_begins_with_a_draft_of_its_template_and_its_own_differences() {
    var tenant = TestDatabase.newTenant();
    configure(tenant, OKI);

    var draft = TestDatabase.in(tenant, service::draft).orElseThrow();
    var template = templates.find("kepka-bkn-411-2025").orElseThrow();
    assertThat(draft.template()).isEqualTo("kepka-bkn-411-2025");
    assertThat(draft.validFrom()).isEqualTo(LocalDate.of(2026, 1, 1));
    assertThat(training(template).whenMissing()).isEqualByComparingTo("0");
    assertThat(training(draft.rules()).whenMissing()).isEqualByComparingTo("40");
    assertThat(draft.reason()).startsWith("Contoh: pegawai tanpa catatan pelatihan");
  }

  @Test
  void provisioning_again_leaves_the_rules_alone() {
    var tenant = TestDatabase.newTenant();
    configure(tenant, OKI);
    var before = TestDatabase.in(tenant, service::draft).orElseThrow();

    configure(tenant, OKI);

    assertThat(TestDatabase.in(tenant, service::history)).containsExactly(before);
  }

  @Test
  void a_tenant_without_a_folder_begins_without_rules() {
    var tenant = TestDatabase.newTenant();
    assertThat(TestDatabase.in(tenant, service::history)).isEmpty();
  }

  @Test
  void a_difference_at_a_place_that_the_template_does_not_have_is_refused() {
    assertThat(fault("/axes/performance/components/9/weight", NODES.numberNode(5)))
        .contains("rule.file.nowhere");
    assertThat(fault("/axes/performance/components/0/weight", NODES.stringNode("separuh")))
        .contains("rule.file.kind");
    assertThat(fault("/performance_share", NODES.numberNode(55))).isEmpty();
  }

  @Test
  void what_differs_between_two_sets_is_what_makes_one_the_other() {
    for (var from : templates.list()) {
      for (var to : templates.list()) {
        var tree = RuleSetWriter.write(from);
        var overrides =
            RuleOverrides.between(tree, RuleSetWriter.write(to)).stream()
                .map(each -> new RuleOverride(each.place(), each.value(), "alasan yang cukup"))
                .toList();
        assertThat(RuleOverrides.apply(tree, overrides)).isEmpty();
        assertThat(RuleSetFormat.read(tree)).isEqualTo(to);
      }
    }
  }

  private Optional<String> fault(String place, JsonNode value) {
    var tree = RuleSetWriter.write(templates.find("kepka-bkn-411-2025").orElseThrow());
    return RuleOverrides.apply(tree, List.of(new RuleOverride(place, value, "alasan yang cukup")))
        .stream()
        .map(RuleOverrides.Fault::reasonKey)
        .findFirst();
  }

  private static Indicator training(RuleSet rules) {
    return rules.indicators().stream()
        .filter(indicator -> indicator.code().equals("pengembangan-kompetensi"))
        .findFirst()
        .orElseThrow();
  }

  private void configure(TenantCode tenant, TenantCode folder) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    TestDatabase.in(
        tenant,
        () ->
            transactions.execute(
                TransactionDefinition.DEFAULT,
                status -> {
                  part.configure(folder);
                  return true;
                }));
  }
}

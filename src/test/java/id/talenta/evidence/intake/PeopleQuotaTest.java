package id.talenta.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantQuotas;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeopleQuotaTest {
  private static final int STORED = 5;

  private final IntakeService intake = TestDatabase.context().getBean(IntakeService.class);
  private final TenantCode tenant = TestDatabase.newTenant();

  PeopleQuotaTest() {
    in(
        () -> {
          ImportedRegion.store(TestDatabase.context(), STORED);
          return true;
        });
  }

  @Test
  void an_import_beyond_the_agreement_is_refused_in_its_dry_run_and_says_by_how_much()
      throws SQLException {
    agree(8);
    var id = checked(0, 10);
    assertThat(in(() -> intake.find(id)).orElseThrow().state()).isEqualTo(ImportState.REFUSED);
    var problem = in(() -> intake.problems(id, Optional.empty(), 0, 10)).getFirst();
    assertThat(ProblemTexts.action(problem, Language.INDONESIAN))
        .contains("8 orang", "5 orang", "2 orang");
  }

  @Test
  void as_many_as_the_agreement_allows_are_taken() throws SQLException {
    agree(10);
    var id = checked(0, 10);
    assertThat(in(() -> intake.find(id)).orElseThrow().state()).isEqualTo(ImportState.CHECKED);
  }

  @Test
  void a_region_that_is_beyond_it_already_can_still_mend_what_it_has() throws SQLException {
    agree(3);
    var id = checked(0, STORED);
    assertThat(in(() -> intake.find(id)).orElseThrow().state()).isEqualTo(ImportState.CHECKED);
  }

  @Test
  void without_an_agreement_there_is_no_quota() {
    var id = checked(0, 10);
    assertThat(in(() -> intake.find(id)).orElseThrow().state()).isEqualTo(ImportState.CHECKED);
  }

  private UUID checked(int from, int until) {
    var rows =
        IntStream.range(from, until)
            .mapToObj(number -> IntakeRows.of(ImportedRegion.person(number)))
            .toList();
    var file = ImportedRegion.table(IntakeKind.PEOPLE, false, rows);
    var id = in(() -> intake.check(IntakeKind.PEOPLE, "pegawai.csv", file));
    in(
        () -> {
          TestDatabase.context().getBean(CheckJob.class).run(new EndedJob(id, Integer.MAX_VALUE));
          return true;
        });
    return id;
  }

  private void agree(int people) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                """
                insert into host.agreement (id, partner_code, partner_name, partner_office, stage,
                                            object, scope_items, cost, people_quota, created_at)
                values (?, ?, 'Kota Uji', 'BKPSDM', 'ACTIVE', '-', '{}', '-', ?, now())
                """)) {
      statement.setObject(1, UUID.randomUUID());
      statement.setString(2, tenant.value());
      statement.setInt(3, people);
      statement.executeUpdate();
    }
    TestDatabase.context().getBean(TenantQuotas.class).forget();
  }

  private <T> T in(Supplier<T> work) {
    return TestDatabase.in(tenant, work);
  }
}

package id.talenta.agreement.ui;

import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.asHost;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.agreement.GoLiveTask;
import id.talenta.agreement.golive.GoLiveService;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.Tenant;
import id.talenta.tenant.TenantService;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TenantAgreementSectionTest {
  private final TenantAgreementSection section =
      TestDatabase.context().getBean(TenantAgreementSection.class);

  @Test
  void what_holds_a_region_up_is_seen_with_its_agreement_and_nobody_is_named() {
    var tenant = MadeUpRegion.newTenant();
    var agreement = activated(tenant.value());
    var open = html(tenant);
    assertThat(open)
        .contains("Berlaku", "119/12/PKS/2026", " sampai ", "kerja-sama/" + agreement)
        .contains("4 dari 9 selesai", "Berikutnya, oleh ")
        .contains("Administrator daerah dilatih", "Pemetaan percobaan ditinjau")
        .doesNotContain("Pegawai dimuat", "Sari", "H. Ahmad", "0712-1");
    asHost(
        () -> {
          TestDatabase.context()
              .getBean(GoLiveService.class)
              .mark(agreement, GoLiveTask.ADMINISTRATOR_TRAINED, "Kepala BKD", today());
          return true;
        });
    assertThat(html(tenant))
        .contains("5 dari 9 selesai")
        .doesNotContain("Administrator daerah dilatih");
  }

  @Test
  void when_it_is_over_the_page_says_what_is_left() throws SQLException {
    var tenant = TestDatabase.newTenant();
    activated(tenant.value());
    set(tenant, "EXPIRED");
    assertThat(html(tenant)).contains("Data menunggu diserahkan");
    set(tenant, "HANDED_OVER");
    assertThat(html(tenant)).contains("yang tersisa adalah menghapusnya").doesNotContain("dari 9");
  }

  @Test
  void a_region_without_an_agreement_has_no_such_section() {
    var tenant = TestDatabase.newTenant();
    assertThat(asHost(() -> section.of(find(tenant)))).isEmpty();
  }

  private String html(TenantCode tenant) {
    return asHost(() -> section.of(find(tenant)).orElseThrow().getElement().getOuterHTML());
  }

  private static Tenant find(TenantCode tenant) {
    return TestDatabase.context().getBean(TenantService.class).find(tenant).orElseThrow();
  }

  private static LocalDate today() {
    return LocalDate.now(TestDatabase.context().getBean(Clock.class));
  }

  private static void set(TenantCode tenant, String stage) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                "update host.agreement set stage = ? where partner_code = ?")) {
      statement.setString(1, stage);
      statement.setString(2, tenant.value());
      statement.executeUpdate();
    }
  }
}

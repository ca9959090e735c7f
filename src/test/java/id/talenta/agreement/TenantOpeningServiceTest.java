package id.talenta.agreement;

import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.asHost;
import static id.talenta.agreement.AgreementSamples.atOnce;
import static id.talenta.agreement.AgreementSamples.awaitTenant;
import static id.talenta.agreement.AgreementSamples.dump;
import static id.talenta.agreement.AgreementSamples.execute;
import static id.talenta.agreement.AgreementSamples.find;
import static id.talenta.agreement.AgreementSamples.newCode;
import static id.talenta.agreement.AgreementSamples.refused;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Role;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TenantOpeningServiceTest {
  private final TenantOpeningService opening =
      AgreementSamples.CONTEXT.getBean(TenantOpeningService.class);

  @Test
  void provisioning_that_failed_can_be_tried_again_and_not_while_it_runs() {
    TestDatabase.whileJobsRun(this::failAndTryAgain);
  }

  private void failAndTryAgain() {
    var code = newCode();
    // A schema of that name that is not ours makes provisioning fail.
    execute("create schema t_" + code);
    var id = activated(code);
    Eventually.holds(
        "provisioning failed",
        () -> asHost(() -> opening.state(id)) instanceof OpeningState.Failed);
    execute("drop schema t_" + code);
    asHost(() -> opening.again(id));
    awaitTenant(id);
    refused("tenant.error.exists", () -> asHost(() -> opening.again(id)));
  }

  @Test
  void a_tenant_that_is_there_already_is_not_made_again() {
    var code = TestDatabase.newTenant();
    var id = activated(code.value());
    assertThat(find(id).provisioning()).isEmpty();
    assertThat(asHost(() -> opening.state(id)))
        .isInstanceOf(OpeningState.AdministratorMissing.class);
  }

  @Test
  void the_first_administrator_gets_one_password_that_is_stored_nowhere() {
    var code = TestDatabase.newTenant();
    var id = activated(code.value());
    var siti = new FirstAdministrator("siti.aminah", "Siti Aminah");
    var password = asHost(() -> opening.nameAdministrator(id, siti));
    assertThat(password).isNotBlank();
    refused(
        "agreement.error.administratorNamed",
        () -> asHost(() -> opening.nameAdministrator(id, siti)));
    assertThat(asHost(() -> opening.state(id))).isEqualTo(new OpeningState.SignInMissing(siti));
    assertThat(dump(code.schema() + ".account")).contains("siti.aminah").doesNotContain(password);
    assertThat(dump(code.schema() + ".journal_detail")).doesNotContain(password);
    assertThat(dump("host.agreement")).contains("siti.aminah").doesNotContain(password);
    assertThat(dump("host.journal_detail")).doesNotContain("siti.aminah", "Siti Aminah");
  }

  @Test
  void a_lost_password_is_replaced_only_until_the_first_sign_in() {
    var code = TestDatabase.newTenant();
    var id = activated(code.value());
    var siti = new FirstAdministrator("siti.aminah", "Siti Aminah");
    var first = asHost(() -> opening.nameAdministrator(id, siti));
    var second = asHost(() -> opening.renewPassword(id));
    assertThat(second).isNotEqualTo(first);
    execute("update " + code.schema() + ".account set last_signed_in_at = now()");
    refused("agreement.error.signedIn", () -> asHost(() -> opening.renewPassword(id)));
    assertThat(asHost(() -> opening.state(id))).isInstanceOf(OpeningState.InUse.class);
  }

  @Test
  void a_later_agreement_gives_the_host_no_account_in_a_region_that_is_in_use() {
    var code = TestDatabase.newTenant();
    TestDatabase.in(
        code,
        () ->
            AgreementSamples.CONTEXT
                .getBean(AccountService.class)
                .create(
                    new AccountData(
                        "budi",
                        "Budi Santoso",
                        Set.of(Role.TENANT_ADMIN),
                        Optional.empty(),
                        Optional.empty(),
                        Language.INDONESIAN)));
    execute("update " + code.schema() + ".account set last_signed_in_at = now()");
    var id = activated(code.value());
    refused(
        "agreement.error.inUse",
        () ->
            asHost(
                () ->
                    opening.nameAdministrator(
                        id, new FirstAdministrator("titipan", "Orang Titipan"))));
    assertThat(dump(code.schema() + ".account")).doesNotContain("titipan");
  }

  @Test
  void of_two_administrators_named_at_once_one_stays() throws InterruptedException {
    var code = TestDatabase.newTenant();
    var id = activated(code.value());
    var made =
        atOnce(
            () -> named(id, new FirstAdministrator("siti", "Siti")),
            () -> named(id, new FirstAdministrator("budi", "Budi")));
    assertThat(made).containsExactlyInAnyOrder(true, false);
  }

  @Test
  void a_user_name_that_cannot_be_used_leaves_the_place_free() {
    var code = TestDatabase.newTenant();
    var id = activated(code.value());
    assertThat(named(id, new FirstAdministrator("x", "Siti"))).isFalse();
    assertThat(named(id, new FirstAdministrator("siti", "Siti"))).isTrue();
  }

  private boolean named(UUID id, FirstAdministrator administrator) {
    try {
      asHost(() -> opening.nameAdministrator(id, administrator));
      return true;
    } catch (UserError refused) {
      return false;
    }
  }
}

package id.talenta.agreement;

import static id.talenta.agreement.AgreementSamples.activated;
import static id.talenta.agreement.AgreementSamples.asHost;
import static id.talenta.agreement.AgreementSamples.contentsUntil;
import static id.talenta.agreement.AgreementSamples.find;
import static id.talenta.agreement.AgreementSamples.newCode;
import static id.talenta.agreement.AgreementSamples.paper;
import static id.talenta.agreement.AgreementSamples.take;
import static id.talenta.agreement.AgreementSamples.today;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.AgreementQuotas;
import id.talenta.tenant.QuotaSource;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.testing.TestDatabase;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AgreementTermTest {
  private final AgreementTermService terms =
      AgreementSamples.CONTEXT.getBean(AgreementTermService.class);
  private final AgreementTermWork work = AgreementSamples.CONTEXT.getBean(AgreementTermWork.class);
  private final TenantService tenants = AgreementSamples.CONTEXT.getBean(TenantService.class);

  @Test
  void ninety_days_before_its_end_an_agreement_is_expiring_and_each_side_is_reminded_once() {
    var code = newCode();
    var id = activated(code, contentsUntil(today().plusDays(90)));
    work.run();
    work.run();
    assertThat(find(id).stage()).isEqualTo(AgreementStage.EXPIRING);
    assertThat(forHost(id)).extracting(AgreementReminder::days).containsExactly(90);
    assertThat(forPartner(code)).extracting(AgreementReminder::days).containsExactly(90);
    assertThat(events(id)).containsOnlyOnce("Talenta");
  }

  @Test
  void ninety_one_days_before_nothing_happens() {
    var code = newCode();
    var id = activated(code, contentsUntil(today().plusDays(91)));
    work.run();
    assertThat(find(id).stage()).isEqualTo(AgreementStage.ACTIVE);
    assertThat(forHost(id)).isEmpty();
  }

  @Test
  void a_nearer_reminder_takes_the_place_of_the_earlier_one() {
    var code = newCode();
    var id = activated(code, contentsUntil(today().plusDays(60)));
    work.run();
    endIn(id, 30);
    AgreementSamples.execute(
        "update host.agreement_reminder set ends_on = current_date + 30 where agreement_id = '"
            + id
            + "'");
    work.run();
    assertThat(forHost(id)).extracting(AgreementReminder::days).containsExactly(30);
    endIn(id, 7);
    work.run();
    assertThat(forHost(id)).extracting(AgreementReminder::days).containsExactly(7);
  }

  @Test
  void who_has_taken_note_is_not_reminded_again_and_the_other_side_still_is() {
    var code = newCode();
    var id = activated(code, contentsUntil(today().plusDays(5)));
    work.run();
    var reminder = forHost(id).getFirst();
    asHost(
        () -> {
          terms.settle(reminder);
          return true;
        });
    work.run();
    assertThat(forHost(id)).isEmpty();
    assertThat(forPartner(code)).hasSize(1);
    Scopes.run(Scope.host(), Actor.system(), () -> terms.settleOf(new TenantCode(code), reminder));
    assertThat(forPartner(code)).isEmpty();
  }

  @Test
  void an_extension_silences_the_reminder_of_the_old_end() {
    var code = newCode();
    var id = activated(code, contentsUntil(today().plusDays(20)));
    work.run();
    take(
        id,
        new AgreementStep.Extend(
            today(), "1/ADD/2026", today().plusYears(1), paper("adendum.pdf"), ""));
    assertThat(find(id).stage()).isEqualTo(AgreementStage.ACTIVE);
    assertThat(forHost(id)).isEmpty();
  }

  @Test
  void after_its_last_day_it_expires_by_itself_and_its_tenant_can_only_be_read() {
    var tenant = TestDatabase.newTenant();
    var id = activated(tenant.value(), contentsUntil(today().plusDays(3)));
    endIn(id, -1);
    work.run();
    assertThat(find(id).stage()).isEqualTo(AgreementStage.EXPIRED);
    assertThat(asHost(() -> tenants.find(tenant)).orElseThrow().state())
        .isEqualTo(TenantState.SUSPENDED);
  }

  @Test
  void what_the_region_may_use_is_told_while_the_agreement_is_in_force() {
    var code = newCode();
    var quotas = AgreementSamples.CONTEXT.getBean(QuotaSource.class);
    assertThat(quotas.quotas(new TenantCode(code))).isEmpty();
    var id = activated(code);
    assertThat(quotas.quotas(new TenantCode(code))).contains(AgreementQuotas.USUAL);
    take(id, new AgreementStep.End(today(), "Bupati", "Alasan", java.util.Optional.empty()));
    assertThat(quotas.quotas(new TenantCode(code))).isEmpty();
  }

  private static void endIn(UUID id, int days) {
    AgreementSamples.execute(
        "update host.agreement set ends_on = current_date + " + days + " where id = '" + id + "'");
  }

  private List<AgreementReminder> forHost(UUID id) {
    return asHost(terms::reminders).stream()
        .filter(reminder -> reminder.agreement().equals(id))
        .toList();
  }

  private List<AgreementReminder> forPartner(String code) {
    return Scopes.call(Scope.host(), Actor.system(), () -> terms.remindersOf(new TenantCode(code)));
  }

  private List<String> events(UUID id) {
    var service = AgreementSamples.CONTEXT.getBean(AgreementService.class);
    return asHost(() -> service.events(id)).stream().map(AgreementEvent::actorName).toList();
  }
}

package id.talenta.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.fleet.FleetFilter;
import id.talenta.fleet.FleetMark;
import id.talenta.fleet.FleetService;
import id.talenta.fleet.FleetSort;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantStatusWork;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ChecklistTest {
  private static final List<String> STEPS =
      List.of(
          "agreement.step.accounts",
          "organization.step",
          "people.step",
          "evidence.step",
          "rule.step");

  private final ChecklistService checklist = TestDatabase.context().getBean(ChecklistService.class);

  @Test
  void a_new_region_has_every_step_before_it_in_the_order_of_the_work() {
    var items = TestDatabase.in(TestDatabase.newTenant(), checklist::items);
    assertThat(items).extracting(ChecklistItem::titleKey).startsWith(STEPS.toArray(String[]::new));
    assertThat(items).noneMatch(ChecklistItem::done);
  }

  @Test
  void every_step_has_its_texts_in_both_languages() {
    for (var item : TestDatabase.in(TestDatabase.newTenant(), checklist::items)) {
      for (var language : Language.values()) {
        assertThat(Messages.shared().keys(language)).contains(item.titleKey(), item.detailKey());
      }
    }
  }

  @Test
  void a_region_with_units_people_and_rules_has_those_steps_behind_it() {
    var tenant = MadeUpRegion.newTenant();
    assertThat(done(tenant))
        .contains("organization.step", "people.step", "rule.step")
        .doesNotContain("agreement.step.accounts");
    createAnalyst(tenant);
    assertThat(done(tenant)).contains("agreement.step.accounts");
  }

  @Test
  void the_host_is_told_how_many_steps_are_open_and_no_more() {
    var tenant = TestDatabase.newTenant();
    var open = TestDatabase.in(tenant, checklist::items).size();
    TestDatabase.context().getBean(TenantStatusWork.class).run();
    var fleet = TestDatabase.context().getBean(FleetService.class);
    var filter =
        new FleetFilter(tenant.value(), Optional.empty(), Set.of(), Set.of(FleetMark.OPEN_STEPS));
    var line =
        Scopes.call(Scope.host(), Actor.system(), () -> fleet.list(filter, FleetSort.NAME, 0, 1))
            .getFirst();
    assertThat(line.figures().orElseThrow().openSteps()).contains(open);
  }

  @Test
  void the_analyst_sees_the_steps_and_the_host_does_not() {
    var tenant = TestDatabase.newTenant();
    assertThat(Scopes.call(Scope.tenant(tenant), actor(Role.ANALYST), checklist::items))
        .isNotEmpty();
    assertThatThrownBy(
            () -> Scopes.call(Scope.tenant(tenant), actor(Role.HOST_ADMIN), checklist::items))
        .isInstanceOf(NotAllowedException.class);
  }

  private List<String> done(TenantCode tenant) {
    return TestDatabase.in(tenant, checklist::items).stream()
        .filter(ChecklistItem::done)
        .map(ChecklistItem::titleKey)
        .toList();
  }

  private static void createAnalyst(TenantCode tenant) {
    var analyst =
        new AccountData(
            "analis",
            "Budi",
            Set.of(Role.ANALYST),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN);
    TestDatabase.in(
        tenant, () -> TestDatabase.context().getBean(AccountService.class).create(analyst));
  }

  private static Actor actor(Role role) {
    return new Actor(UUID.randomUUID(), "Budi", Set.of(role), Optional.empty(), Optional.empty());
  }
}

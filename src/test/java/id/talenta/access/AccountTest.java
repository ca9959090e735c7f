package id.talenta.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.people.PeopleService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
  private static final TenantCode TENANT = TestDatabase.newTenant();

  private final AccountService service = TestDatabase.context().getBean(AccountService.class);
  private final JournalService journal = TestDatabase.context().getBean(JournalService.class);

  @Test
  void a_new_account_has_no_role_until_its_one_time_password_is_changed() {
    var account = account(data("baru", Role.ANALYST));
    assertThat(account.oneTime()).isTrue();
    assertThat(account.actor().roles()).isEmpty();
  }

  @Test
  void an_account_with_a_lasting_password_has_its_roles_at_once() {
    var data = data("tetap", Role.ANALYST);
    TestDatabase.in(
        TENANT,
        () -> {
          service.createWithPassword(data, "rahasia");
          return true;
        });
    assertThat(find("tetap").actor().roles()).containsExactly(Role.ANALYST);
  }

  @Test
  void a_user_name_is_the_same_however_it_is_typed() {
    TestDatabase.in(TENANT, () -> service.create(data("sama", Role.ANALYST)));
    assertThatThrownBy(
            () -> TestDatabase.in(TENANT, () -> service.create(data(" Sama ", Role.ANALYST))))
        .isInstanceOf(UserError.class)
        .hasMessage("access.error.username.taken");
  }

  @Test
  void names_that_could_be_mistaken_are_refused() {
    assertThatThrownBy(
            () -> TestDatabase.in(TENANT, () -> service.create(data("a b", Role.ANALYST))))
        .hasMessage("access.error.username.syntax");
  }

  @Test
  void a_tenant_cannot_make_a_host_administrator_nor_the_host_a_tenants() {
    assertThatThrownBy(
            () -> TestDatabase.in(TENANT, () -> service.create(data("tuan", Role.HOST_ADMIN))))
        .hasMessage("access.error.roles.scope");
    assertThatThrownBy(
            () ->
                Scopes.call(
                    Scope.host(),
                    Actor.system(),
                    () -> service.create(data("daerah", Role.TENANT_ADMIN))))
        .hasMessage("access.error.roles.scope");
    assertThatThrownBy(
            () -> TestDatabase.in(TENANT, () -> service.create(data("sistem", Role.SYSTEM))))
        .hasMessage("access.error.roles.scope");
  }

  @Test
  void a_civil_servant_needs_a_person_and_a_head_of_a_unit_a_unit() {
    assertThatThrownBy(
            () -> TestDatabase.in(TENANT, () -> service.create(data("asn", Role.CIVIL_SERVANT))))
        .hasMessage("access.error.person.missing");
    assertThatThrownBy(
            () -> TestDatabase.in(TENANT, () -> service.create(data("kepala", Role.UNIT_HEAD))))
        .hasMessage("access.error.unit.missing");
  }

  @Test
  void an_account_is_linked_to_people_and_units_of_its_own_region_alone() {
    var other = MadeUpRegion.newTenant();
    var people = TestDatabase.context().getBean(PeopleService.class);
    var units = TestDatabase.context().getBean(UnitLookup.class);
    var person = TestDatabase.in(other, people::keysByNip).values().iterator().next();
    var unit = TestDatabase.in(other, units::units).getFirst().id();
    var asPerson = data("asn", Role.CIVIL_SERVANT, Optional.of(person), Optional.empty());
    var asHead = data("kepala", Role.UNIT_HEAD, Optional.empty(), Optional.of(unit));
    assertThatThrownBy(() -> TestDatabase.in(TENANT, () -> service.create(asPerson)))
        .hasMessage("access.error.person.unknown");
    assertThatThrownBy(() -> TestDatabase.in(TENANT, () -> service.create(asHead)))
        .hasMessage("access.error.unit.unknown");
    var account = account(data("analis-tetap", Role.ANALYST));
    assertThatThrownBy(() -> run(TENANT, () -> service.update(account.id(), asPerson)))
        .hasMessage("access.error.person.unknown");
    assertThat(TestDatabase.in(other, () -> service.create(asPerson))).isNotEmpty();
    assertThat(TestDatabase.in(other, () -> service.create(asHead))).isNotEmpty();
  }

  @Test
  void nobody_takes_the_last_administrator_out_of_use_or_office() {
    var tenant = TestDatabase.newTenant();
    TestDatabase.in(tenant, () -> service.create(data("satu", Role.TENANT_ADMIN)));
    var only = TestDatabase.in(tenant, service::list).getFirst();
    assertThatThrownBy(() -> run(tenant, () -> service.deactivate(only.id())))
        .hasMessage("access.error.last");
    assertThatThrownBy(
            () -> run(tenant, () -> service.update(only.id(), data("satu", Role.ANALYST))))
        .isInstanceOf(UserError.class);
    TestDatabase.in(tenant, () -> service.create(data("dua", Role.TENANT_ADMIN)));
    run(tenant, () -> service.deactivate(only.id()));
    assertThat(TestDatabase.in(tenant, () -> service.find(only.id())).orElseThrow().active())
        .isFalse();
  }

  @Test
  void an_analyst_may_not_touch_accounts() {
    var analyst =
        new Actor(
            UUID.randomUUID(), "Analis", Set.of(Role.ANALYST), Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> Scopes.call(Scope.tenant(TENANT), analyst, service::list))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void each_change_is_in_the_journal_and_no_password_is() {
    var data = data("jejak", Role.ANALYST);
    var first = TestDatabase.in(TENANT, () -> service.create(data));
    var id = find("jejak").id();
    var second = TestDatabase.in(TENANT, () -> service.resetPassword(id));
    run(TENANT, () -> service.update(id, data("jejak", Role.AUDITOR)));
    run(TENANT, () -> service.deactivate(id));
    run(TENANT, () -> service.reactivate(id));
    var lines = TestDatabase.in(TENANT, () -> journal.page(JournalFilter.about(id), 0, 10));
    assertThat(lines)
        .extracting(JournalLine::action)
        .containsExactly(
            "access.account.reactivated",
            "access.account.deactivated",
            "access.account.changed",
            "access.password.reset",
            "access.account.created");
    assertThat(lines.toString()).doesNotContain(first, second, "argon2");
    assertThat(lines.get(2).details().orElseThrow()).contains("AUDITOR", "ANALYST");
  }

  private Account account(AccountData data) {
    TestDatabase.in(TENANT, () -> service.create(data));
    return find(data.username());
  }

  private Account find(String username) {
    return TestDatabase.in(TENANT, service::list).stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow();
  }

  private static void run(TenantCode tenant, Runnable work) {
    Scopes.run(Scope.tenant(tenant), Actor.system(), work);
  }

  private static AccountData data(String username, Role role) {
    return data(username, role, Optional.empty(), Optional.empty());
  }

  private static AccountData data(
      String username, Role role, Optional<UUID> person, Optional<UUID> unit) {
    return new AccountData(
        username, "Siti Rahmawati", Set.of(role), person, unit, Language.INDONESIAN);
  }
}

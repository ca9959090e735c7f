package id.talenta.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.access.Authenticator;
import id.talenta.access.OwnAccount;
import id.talenta.access.SignInAttempt;
import id.talenta.access.SignInOutcome;
import id.talenta.document.DocumentService;
import id.talenta.organization.OrganizationService;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.ReadOnlyScopeException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A tenant that can only be read: nothing gets through but what is marked to. */
class SuspensionTest {
  private static final String PASSWORD = "sungai musi mengalir";

  private final TenantService tenants = TestDatabase.context().getBean(TenantService.class);
  private final AccountService accounts = TestDatabase.context().getBean(AccountService.class);
  private final Authenticator authenticator = TestDatabase.context().getBean(Authenticator.class);

  @Test
  void nothing_of_a_suspended_tenant_is_changed_until_it_is_resumed() {
    var code = TestDatabase.newTenant();
    var other = TestDatabase.newTenant();
    suspend(code);
    assertThatThrownBy(() -> store(code)).isInstanceOf(ReadOnlyScopeException.class);
    assertThatThrownBy(() -> TestDatabase.in(code, () -> createAccount("baru")))
        .isInstanceOf(ReadOnlyScopeException.class);
    assertThat(TestDatabase.in(code, accounts::list)).isEmpty();
    store(other);
    asHost(() -> tenants.resume(code));
    store(code);
  }

  @Test
  @SuppressWarnings("unchecked")
  void also_code_that_asks_no_service_is_refused_by_the_connection() {
    var code = TestDatabase.newTenant();
    suspend(code);
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    assertThatThrownBy(
            () ->
                TestDatabase.in(
                    code,
                    () ->
                        transactions.executeWrite(
                            status -> insertDirectly(transactions.getConnection()))))
        .hasStackTraceContaining("read-only transaction");
  }

  @Test
  void its_people_sign_in_and_choose_password_and_language() {
    var code = TestDatabase.newTenant();
    TestDatabase.in(code, () -> createAccount("admin"));
    suspend(code);
    var outcome = authenticator.authenticate(attempt(code, PASSWORD));
    assertThat(outcome).isInstanceOf(SignInOutcome.Welcome.class);
    assertThat(authenticator.authenticate(attempt(code, "salah sekali")))
        .isInstanceOf(SignInOutcome.Refused.class);
    var actor = ((SignInOutcome.Welcome) outcome).account().actor();
    Scopes.run(
        Scope.tenant(code),
        actor,
        () -> {
          var own = TestDatabase.context().getBean(OwnAccount.class);
          own.remember(Language.ENGLISH);
          own.changePassword(PASSWORD, "gunung dempo berkabut", "127.0.0.1");
          assertThat(own.account().language()).isEqualTo(Language.ENGLISH);
        });
  }

  @Test
  void nobody_of_a_tenant_that_left_signs_in_and_all_are_told_why() {
    var code = TestDatabase.newTenant();
    TestDatabase.in(code, () -> createAccount("admin"));
    asHost(() -> tenants.end(code, "Perjanjian berakhir."));
    assertThat(authenticator.authenticate(attempt(code, PASSWORD)))
        .isEqualTo(new SignInOutcome.Closed(TenantState.ENDED));
    assertThatThrownBy(() -> store(code)).isInstanceOf(ReadOnlyScopeException.class);
    asHost(() -> tenants.resume(code));
    assertThat(readOnlySince(code)).isEmpty();
    assertThat(authenticator.authenticate(attempt(code, PASSWORD)))
        .isInstanceOf(SignInOutcome.Welcome.class);
  }

  @Test
  void the_data_of_a_tenant_that_ends_can_be_read_only_since_it_was_suspended() {
    var code = TestDatabase.newTenant();
    assertThat(readOnlySince(code)).isEmpty();
    suspend(code);
    var since = readOnlySince(code);
    assertThat(since).isPresent();
    asHost(() -> tenants.end(code, "Perjanjian berakhir."));
    assertThat(readOnlySince(code)).isEqualTo(since);
  }

  private Optional<Instant> readOnlySince(TenantCode code) {
    return Scopes.call(Scope.host(), Actor.system(), () -> tenants.find(code))
        .flatMap(Tenant::readOnlySince);
  }

  @Test
  void an_upgrade_leaves_a_suspended_tenant_suspended() throws SQLException {
    var code = TestDatabase.newTenant();
    suspend(code);
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                "update host.tenant set schema_version = 'old' where code = ?")) {
      statement.setString(1, code.value());
      statement.executeUpdate();
    }
    TestDatabase.context().getBean(HostMigration.class).run();
    var tenant = Scopes.call(Scope.host(), Actor.system(), () -> tenants.find(code)).orElseThrow();
    assertThat(tenant.state()).isEqualTo(TenantState.SUSPENDED);
    assertThat(tenant.schemaVersion()).isNotEqualTo("old");
    assertThat(tenant.stateReason()).isEqualTo(new StateReason.Written("Tagihan belum jelas."));
  }

  @Test
  void that_the_agreement_is_over_is_kept_as_a_day_and_not_in_the_words_of_one_language() {
    var code = TestDatabase.newTenant();
    var on = LocalDate.of(2026, 11, 1);
    asHost(() -> tenants.suspendAfterAgreement(code, on));
    assertThat(reason(code)).isEqualTo(new StateReason.AgreementOver(on));
    asHost(() -> tenants.resume(code));
    assertThat(reason(code)).isEqualTo(StateReason.NONE);
    suspend(code);
    assertThat(reason(code)).isEqualTo(new StateReason.Written("Tagihan belum jelas."));
  }

  private StateReason reason(TenantCode code) {
    return Scopes.call(Scope.host(), Actor.system(), () -> tenants.find(code))
        .orElseThrow()
        .stateReason();
  }

  @Test
  void reading_goes_on() {
    var code = TestDatabase.newTenant();
    var document = store(code);
    suspend(code);
    var found =
        TestDatabase.in(
            code, () -> TestDatabase.context().getBean(DocumentService.class).find(document));
    assertThat(found).isPresent();
    assertThat(
            TestDatabase.in(
                code,
                () -> TestDatabase.context().getBean(OrganizationService.class).units().size()))
        .isZero();
  }

  private void suspend(TenantCode code) {
    asHost(() -> tenants.suspend(code, "Tagihan belum jelas."));
  }

  private static UUID store(TenantCode code) {
    return TestDatabase.in(
        code,
        () ->
            TestDatabase.context()
                .getBean(DocumentService.class)
                .store("a.txt", "text/plain", new byte[] {1}));
  }

  private boolean createAccount(String username) {
    accounts.createWithPassword(
        new AccountData(
            username,
            "Siti Rahmawati",
            Set.of(Role.TENANT_ADMIN),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN),
        PASSWORD);
    return true;
  }

  private static boolean insertDirectly(Connection connection) {
    try (var statement = connection.createStatement()) {
      return statement.execute(
          "insert into sign_in_attempt (account_hash, failed, last_failed_at) values ('x', 1,"
              + " now())");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static SignInAttempt attempt(TenantCode code, String password) {
    return new SignInAttempt(code.value(), "admin", password, "127.0.0.1");
  }

  private static void asHost(Runnable work) {
    Scopes.run(Scope.host(), Actor.system(), work);
  }
}

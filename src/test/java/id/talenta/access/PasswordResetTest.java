package id.talenta.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.access.SignInOutcome.Refused;
import id.talenta.access.SignInOutcome.Welcome;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** A new password ends what began with the old one, at whatever moment it comes. */
class PasswordResetTest {
  private static final String OLD = "sungai musi mengalir";
  private static final TenantCode TENANT = TestDatabase.newTenant();

  private final AccountService service = TestDatabase.context().getBean(AccountService.class);
  private final AccountRepository accounts =
      TestDatabase.context().getBean(AccountRepository.class);
  private final Authenticator authenticator = TestDatabase.context().getBean(Authenticator.class);
  private final PresentActors actors = TestDatabase.context().getBean(PresentActors.class);
  private final OwnAccount own = TestDatabase.context().getBean(OwnAccount.class);

  @SuppressWarnings("unchecked")
  private final TransactionOperations<Connection> transactions =
      TestDatabase.context().getBean(TransactionOperations.class);

  @Test
  void whoever_signs_in_while_the_password_is_being_replaced_is_refused() {
    var id = account("serentak");
    var attacker =
        whileHeld(
            id,
            () -> {
              var attempt = CompletableFuture.supplyAsync(() -> signIn("serentak", OLD));
              Eventually.holds("the attempt waits for the account", () -> waiting() > 0);
              service.resetPassword(id);
              return attempt;
            });
    assertThat(attacker.join()).isInstanceOf(Refused.class);
  }

  @Test
  void whoever_signs_in_while_the_account_is_taken_out_of_use_is_refused() {
    var id = account("berhenti");
    var attempt =
        whileHeld(
            id,
            () -> {
              var waits = CompletableFuture.supplyAsync(() -> signIn("berhenti", OLD));
              Eventually.holds("the attempt waits for the account", () -> waiting() > 0);
              service.deactivate(id);
              return waits;
            });
    assertThat(attempt.join()).isInstanceOf(Refused.class);
  }

  @Test
  void a_session_from_before_the_reset_is_over_even_when_its_clock_was_ahead() {
    var id = account("jam");
    var ahead = Instant.now().plusSeconds(600);
    whileHeld(
        id,
        () -> {
          accounts.signedIn(id, ahead);
          return true;
        });
    assertThat(present(id, ahead)).isPresent();
    in(() -> service.resetPassword(id));
    assertThat(present(id, ahead)).isEmpty();
  }

  @Test
  void a_session_that_begins_at_once_after_the_reset_holds() {
    var id = account("baru");
    var welcome = (Welcome) signIn("baru", in(() -> service.resetPassword(id)));
    assertThat(present(id, welcome.since())).isPresent();
  }

  @Test
  void a_one_time_password_is_replaced_only_in_a_session_that_began_with_it() {
    var id = account("setel");
    var before = (Welcome) signIn("setel", OLD);
    var oneTime = in(() -> service.resetPassword(id));
    assertThatThrownBy(() -> replace(id, before.since()))
        .hasMessage("access.error.password.meanwhile");
    var after = (Welcome) signIn("setel", oneTime);
    var account = replace(id, after.since());
    assertThat(account.oneTime()).isFalse();
    assertThat(present(id, account.passwordChangedAt())).isPresent();
    assertThat(present(id, after.since())).isEmpty();
  }

  private Account replace(UUID id, Instant since) {
    var person = new Actor(id, "Orang", Set.of(), Optional.empty(), Optional.empty());
    return Scopes.call(
        Scope.tenant(TENANT), person, () -> own.replaceOneTime("gunung dempo biru", since));
  }

  private Optional<Account> present(UUID id, Instant since) {
    return actors.present(Scope.tenant(TENANT), id, since);
  }

  private SignInOutcome signIn(String username, String password) {
    return authenticator.authenticate(
        new SignInAttempt(TENANT.value(), username, password, "192.0.2.7"));
  }

  private UUID account(String username) {
    var data =
        new AccountData(
            username,
            "Orang",
            Set.of(Role.ANALYST),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN);
    return in(
        () -> {
          service.createWithPassword(data, OLD);
          return transactions.executeRead(
              status -> accounts.credential(username).orElseThrow().account().id());
        });
  }

  /** Does the work in one transaction that holds the account. */
  private <T> T whileHeld(UUID id, Supplier<T> work) {
    return in(
        () ->
            transactions.executeWrite(
                status -> {
                  assertThat(accounts.locked(id)).isPresent();
                  return work.get();
                }));
  }

  private static <T> T in(Supplier<T> work) {
    return TestDatabase.in(TENANT, work);
  }

  /** How many statements on accounts wait for a lock at this moment. */
  private static int waiting() {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery(
                "select count(*) from pg_stat_activity where wait_event_type = 'Lock'"
                    + " and query like '%account%'")) {
      rows.next();
      return rows.getInt(1);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}

package id.talenta.access.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.access.AccountData;
import id.talenta.access.AccountFilter;
import id.talenta.access.AccountService;
import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalService;
import id.talenta.organization.OrganizationService;
import id.talenta.platform.Ids;
import id.talenta.platform.error.UserError;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SupportServiceTest {
  private static final int WINDOWS_AT_ONCE = 6;
  private static final String REASON = "Memeriksa impor yang gagal";
  private static final SupportService WINDOWS =
      TestDatabase.context().getBean(SupportService.class);
  private static final VisitService VISITS = TestDatabase.context().getBean(VisitService.class);
  private static final TenantCode TENANT = TestDatabase.newTenant();

  @Test
  void a_window_is_seen_by_the_supporter_it_names_and_by_no_other() {
    var named = supporter();
    var other = supporter();
    var window = open(named, Duration.ofHours(1));
    assertThat(as(named, VISITS::invitations))
        .singleElement()
        .satisfies(found -> assertThat(found.window().id()).isEqualTo(window));
    assertThat(as(other, VISITS::invitations)).isEmpty();
    assertThat(as(named, () -> VISITS.enter(window)).scope()).isEqualTo(Scope.tenant(TENANT));
  }

  @Test
  void a_foreign_window_and_one_that_there_is_not_get_the_same_answer() {
    var window = open(supporter(), Duration.ofHours(1));
    var other = supporter();
    for (var id : new UUID[] {window, Ids.next()}) {
      assertThatThrownBy(() -> as(other, () -> VISITS.enter(id)))
          .isInstanceOfSatisfying(
              UserError.class,
              error -> assertThat(error.messageKey()).isEqualTo("support.error.closed"));
    }
  }

  @Test
  void a_closed_window_lets_nobody_in_and_cannot_be_closed_again() {
    var supporter = supporter();
    var window = open(supporter, Duration.ofHours(1));
    asAdministrator(
        () -> {
          WINDOWS.close(window);
          return true;
        });
    assertThat(as(supporter, VISITS::invitations)).isEmpty();
    assertThatThrownBy(() -> as(supporter, () -> VISITS.enter(window)))
        .isInstanceOf(UserError.class);
    assertThatThrownBy(
            () ->
                asAdministrator(
                    () -> {
                      WINDOWS.close(window);
                      return true;
                    }))
        .isInstanceOf(UserError.class);
  }

  @Test
  void both_journals_say_that_somebody_went_in() {
    var supporter = supporter();
    var window = open(supporter, Duration.ofHours(1));
    as(supporter, () -> VISITS.enter(window));
    var journal = TestDatabase.context().getBean(JournalService.class);
    for (var scope : new Scope[] {Scope.host(), Scope.tenant(TENANT)}) {
      var about =
          Scopes.call(
              scope, Actor.system(), () -> journal.page(JournalFilter.about(window), 0, 10));
      assertThat(about).anyMatch(line -> line.action().equals("support.entered"));
    }
  }

  @Test
  void a_visitor_can_write_nothing_not_even_where_the_program_forgot_to_ask() {
    var actor =
        new Actor(Ids.next(), "Tamu", Set.of(Role.VISITOR), Optional.empty(), Optional.empty());
    var repository = TestDatabase.context().getBean(SupportWindowRepository.class);
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    assertThatThrownBy(
            () ->
                Scopes.run(
                    Scope.tenant(TENANT),
                    actor,
                    () ->
                        transactions.executeWrite(
                            status ->
                                repository.close(
                                    Ids.next(), new SupportWindow.Closing("x", Instant.EPOCH)))))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void a_visitor_without_a_window_reads_nothing() {
    var actor =
        new Actor(Ids.next(), "Tamu", Set.of(Role.VISITOR), Optional.empty(), Optional.empty());
    var organization = TestDatabase.context().getBean(OrganizationService.class);
    assertThatThrownBy(() -> Scopes.call(Scope.tenant(TENANT), actor, organization::units))
        .isInstanceOf(NotAllowedException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 481})
  void a_window_is_open_for_a_minute_at_least_and_eight_hours_at_most(int minutes) {
    assertThatThrownBy(() -> open(supporter(), Duration.ofMinutes(minutes)))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.messageKey()).isEqualTo("support.error.length"));
  }

  @Test
  void a_window_needs_a_reason_and_somebody_of_the_host_who_may_support() {
    var supporter = supporter();
    assertThatThrownBy(
            () ->
                asAdministrator(
                    () -> WINDOWS.open(new NewWindow(supporter, "pendek", Duration.ofHours(1)))))
        .isInstanceOf(UserError.class);
    for (var nobody : new UUID[] {Ids.next(), account(Role.HOST_ADMIN)}) {
      assertThatThrownBy(() -> open(nobody, Duration.ofHours(1)))
          .isInstanceOfSatisfying(
              UserError.class,
              error -> assertThat(error.messageKey()).isEqualTo("support.error.supporter"));
    }
  }

  @Test
  void a_second_window_for_the_same_supporter_waits_for_the_first() {
    var supporter = supporter();
    open(supporter, Duration.ofHours(1));
    assertThatThrownBy(() -> open(supporter, Duration.ofHours(1)))
        .isInstanceOfSatisfying(
            UserError.class,
            error -> assertThat(error.messageKey()).isEqualTo("support.error.open"));
  }

  @Test
  void of_windows_opened_at_once_for_the_same_supporter_one_is_opened() throws Exception {
    var supporter = supporter();
    var together = new CountDownLatch(WINDOWS_AT_ONCE);
    try (var threads = Executors.newFixedThreadPool(WINDOWS_AT_ONCE)) {
      var tries =
          Stream.generate(() -> threads.submit(() -> opened(supporter, together)))
              .limit(WINDOWS_AT_ONCE)
              .toList();
      var opened = 0;
      for (var each : tries) {
        opened += each.get() ? 1 : 0;
      }
      assertThat(opened).isEqualTo(1);
    }
  }

  private static boolean opened(UUID supporter, CountDownLatch together) {
    together.countDown();
    try {
      together.await();
      open(supporter, Duration.ofHours(1));
      return true;
    } catch (UserError refused) {
      assertThat(refused.messageKey()).isEqualTo("support.error.open");
      return false;
    } catch (InterruptedException failure) {
      throw new IllegalStateException(failure);
    }
  }

  @Test
  void closing_a_window_closes_every_other_of_the_same_supporter_and_no_one_elses() {
    var supporter = supporter();
    var other = open(supporter(), Duration.ofHours(1));
    var window = open(supporter, Duration.ofHours(1));
    var second = insertSecond(window);
    asAdministrator(
        () -> {
          WINDOWS.close(window);
          return true;
        });
    assertThat(asAdministrator(WINDOWS::openNow))
        .extracting(SupportWindow::id)
        .doesNotContain(window, second)
        .contains(other);
  }

  /** As two that were opened at the same moment once were. */
  private static UUID insertSecond(UUID window) {
    var id = Ids.next();
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into %1$s.support_window (id, supporter_id, supporter_username, supporter_name, reason,
                                           opened_by, opened_at, ends_at)
          select '%2$s', supporter_id, supporter_username, supporter_name, reason, opened_by, opened_at, ends_at
            from %1$s.support_window
           where id = '%3$s'
          """
              .formatted(TENANT.schema(), id, window));
      return id;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static UUID open(UUID supporter, Duration length) {
    return asAdministrator(() -> WINDOWS.open(new NewWindow(supporter, REASON, length)));
  }

  private static <T> T asAdministrator(Supplier<T> work) {
    return Scopes.call(
        Scope.tenant(TENANT),
        new Actor(
            Ids.next(),
            "Siti Rahmawati",
            Set.of(Role.TENANT_ADMIN),
            Optional.empty(),
            Optional.empty()),
        work);
  }

  private static <T> T as(UUID supporter, Supplier<T> work) {
    return Scopes.call(
        Scope.host(),
        new Actor(supporter, "Rina", Set.of(Role.SUPPORTER), Optional.empty(), Optional.empty()),
        work);
  }

  private static UUID supporter() {
    return account(Role.SUPPORTER);
  }

  private static UUID account(Role role) {
    var username = "d-" + UUID.randomUUID().toString().substring(0, 12);
    var accounts = TestDatabase.context().getBean(AccountService.class);
    return Scopes.call(
        Scope.host(),
        Actor.system(),
        () -> {
          accounts.createWithPassword(
              new AccountData(
                  username,
                  "Rina Kartika",
                  Set.of(role),
                  Optional.empty(),
                  Optional.empty(),
                  Language.INDONESIAN),
              "sungai musi mengalir");
          var filter = new AccountFilter(Optional.of(username), Optional.empty(), Optional.empty());
          return accounts.page(filter, 0, 1).getFirst().id();
        });
  }
}

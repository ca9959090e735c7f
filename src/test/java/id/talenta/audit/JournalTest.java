package id.talenta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.core.Fault;
import id.talenta.platform.Ids;
import id.talenta.platform.database.DatabaseException;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class JournalTest {
  private static final UUID SUBJECT = Ids.next();

  private final ApplicationContext context = TestDatabase.context();
  private final JournalService service = context.getBean(JournalService.class);
  private final TenantCode tenant = TestDatabase.newTenant();

  @SuppressWarnings("unchecked")
  private final TransactionOperations<Connection> transactions =
      context.getBean(TransactionOperations.class);

  @Test
  void entries_are_chained_in_the_order_they_were_recorded() {
    var before = count();
    record("test.first", "test.second");
    record("test.third");
    assertThat(count()).isEqualTo(before + 3);
    assertThat(page("test"))
        .extracting(JournalLine::action)
        .containsExactly("test.third", "test.second", "test.first");
    assertThat(verify()).isEqualTo(new JournalVerdict.Intact(before + 3, 0));
  }

  @Test
  void an_entry_of_a_transaction_that_is_rolled_back_leaves_no_gap() {
    record("test.first");
    assertThatThrownBy(
            () ->
                in(
                    () -> {
                      journal().record(entry("test.lost"));
                      throw new IllegalStateException("the change failed");
                    }))
        .isInstanceOf(IllegalStateException.class);
    record("test.second");
    assertThat(page("test.lost")).isEmpty();
    assertThat(verify()).isInstanceOf(JournalVerdict.Intact.class);
  }

  @Test
  void entries_made_at_the_same_time_stand_one_after_the_other() {
    var before = count();
    try (var threads = Executors.newFixedThreadPool(3)) {
      IntStream.range(0, 30).forEach(number -> threads.submit(() -> record("test.parallel")));
    }
    assertThat(verify()).isEqualTo(new JournalVerdict.Intact(before + 30, 0));
  }

  @Test
  void the_details_can_be_read_again() {
    record("test.first");
    var line = page("test.first").getFirst();
    assertThat(line.details()).contains("{\"nama\":\"Budi \\\"B\\\"\",\"nilai\":81.25}");
    assertThat(line.actorName()).contains("Talenta");
  }

  @Test
  void a_changed_entry_is_named() throws SQLException {
    record("test.first");
    var changed = page("test.first").getFirst().sequence();
    record("test.second");
    tamper("update %s.journal_entry set action = 'test.other' where sequence = " + changed);
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(changed, Fault.CONTENT));
  }

  @Test
  void changed_details_are_named_and_missing_ones_too() throws SQLException {
    record("test.first");
    record("test.second");
    var first = page("test.first").getFirst().sequence();
    var second = page("test.second").getFirst().sequence();
    tamper(
        "update %1$s.journal_detail d set actor_name = 'Lain' from %1$s.journal_entry e where e.id"
            + " = d.entry_id and e.sequence = "
            + second);
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(second, Fault.DETAILS));
    tamper(
        "delete from %1$s.journal_detail d using %1$s.journal_entry e where e.id = d.entry_id and"
            + " e.sequence = "
            + first);
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(first, Fault.MISSING_DETAILS));
  }

  @Test
  void a_removed_entry_is_named() throws SQLException {
    record("test.first", "test.second");
    var removed = page("test.first").getFirst().sequence();
    remove(removed);
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(removed, Fault.SEQUENCE));
  }

  @Test
  void a_journal_that_was_cut_off_no_longer_agrees_with_its_anchor() throws SQLException {
    record("test.first", "test.second");
    context.getBean(JournalAnchors.class).run();
    assertThat(verify()).isInstanceOf(JournalVerdict.Intact.class);
    var last = page("test.second").getFirst().sequence();
    remove(last);
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(last, Fault.ANCHOR));
    record("test.instead");
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(last, Fault.ANCHOR));
  }

  @Test
  void the_tenant_itself_cannot_change_an_entry() {
    record("test.first");
    assertThatThrownBy(
            () ->
                in(
                    () -> {
                      try (var statement =
                          transactions
                              .getConnection()
                              .prepareStatement("update journal_entry set action = ''")) {
                        return statement.executeUpdate();
                      } catch (SQLException failure) {
                        throw new DatabaseException(failure);
                      }
                    }))
        .isInstanceOf(DatabaseException.class);
  }

  @Test
  void a_civil_servant_may_not_read_the_journal() {
    var person =
        new Actor(
            Ids.next(), "Sari", Set.of(Role.CIVIL_SERVANT), Optional.empty(), Optional.empty());
    assertThatThrownBy(
            () -> Scopes.call(Scope.tenant(tenant), person, () -> service.count(JournalFilter.ALL)))
        .isInstanceOf(NotAllowedException.class);
  }

  private void record(String... actions) {
    in(
        () -> {
          for (var action : actions) {
            journal().record(entry(action));
          }
          return actions.length;
        });
  }

  private static JournalEntry entry(String action) {
    return JournalEntry.of(
        action, "test", SUBJECT, Map.of("nama", "Budi \"B\"", "nilai", new BigDecimal("81.250")));
  }

  private Journal journal() {
    return context.getBean(Journal.class);
  }

  private List<JournalLine> page(String action) {
    var filter =
        new JournalFilter(
            Optional.of(action),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    return TestDatabase.in(tenant, () -> service.page(filter, 0, 100));
  }

  private int count() {
    return TestDatabase.in(tenant, () -> service.count(JournalFilter.ALL));
  }

  private JournalVerdict verify() {
    return TestDatabase.in(tenant, service::verify);
  }

  private <T> T in(Supplier<T> work) {
    return TestDatabase.in(tenant, () -> transactions.executeWrite(status -> work.get()));
  }

  private void remove(long sequence) throws SQLException {
    tamper(
        "delete from %1$s.journal_detail d using %1$s.journal_entry e where e.id = d.entry_id and"
            + " e.sequence = "
            + sequence);
    tamper("delete from %s.journal_entry where sequence = " + sequence);
  }

  private void tamper(String statement) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var change = connection.prepareStatement(statement.formatted(tenant.schema()))) {
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }
}

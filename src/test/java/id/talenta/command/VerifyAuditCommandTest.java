package id.talenta.command;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.audit.Journal;
import id.talenta.audit.JournalEntry;
import id.talenta.platform.Ids;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.TestDatabase;
import io.micronaut.transaction.TransactionOperations;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerifyAuditCommandTest {
  @Test
  void the_first_broken_entry_of_a_region_is_named_and_the_command_fails() throws SQLException {
    var tenant = TestDatabase.newTenant();
    record(tenant);
    assertThat(verify()).contains("tenant " + tenant + ": intact");
    tamper(tenant, "update %s.journal_entry set subject_kind = 'other' where action = 'test.made'");
    var out = new StringWriter();
    assertThat(VerifyAuditCommand.verify(TestDatabase.context(), new PrintWriter(out)))
        .isEqualTo(1);
    assertThat(out.toString()).contains("tenant " + tenant + ": BROKEN at entry ");
    tamper(tenant, "update %s.journal_entry set subject_kind = 'test' where action = 'test.made'");
    assertThat(verify()).contains("tenant " + tenant + ": intact");
  }

  private static String verify() {
    var out = new StringWriter();
    VerifyAuditCommand.verify(TestDatabase.context(), new PrintWriter(out));
    return out.toString();
  }

  @SuppressWarnings("unchecked")
  private static void record(TenantCode tenant) {
    TransactionOperations<Connection> transactions =
        TestDatabase.context().getBean(TransactionOperations.class);
    var journal = TestDatabase.context().getBean(Journal.class);
    TestDatabase.in(
        tenant,
        () ->
            transactions.executeWrite(
                status -> {
                  journal.record(JournalEntry.of("test.made", "test", Ids.next(), Map.of()));
                  return tenant;
                }));
  }

  private static void tamper(TenantCode tenant, String statement) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var change = connection.prepareStatement(statement.formatted(tenant.schema()))) {
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
  }
}

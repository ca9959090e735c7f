package id.talenta.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.access.AccountData;
import id.talenta.access.AccountService;
import id.talenta.audit.core.Fault;
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
import io.micronaut.context.ApplicationContext;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/** What the journal tells about a person can be erased, and nothing else of it can. */
class DetailErasureTest {
  private static final String REASON = "Surat permohonan 800/17 tanggal 3 November 2026";

  private final ApplicationContext context = TestDatabase.context();
  private final JournalService journal = context.getBean(JournalService.class);
  private final DetailErasureService service = context.getBean(DetailErasureService.class);
  private final TenantCode tenant = TestDatabase.newTenant();
  private final UUID budi = person("budi");
  private final UUID citra = person("citra");

  @SuppressWarnings("unchecked")
  private final TransactionOperations<Connection> transactions =
      context.getBean(TransactionOperations.class);

  @Test
  void details_about_a_person_go_and_the_chain_and_what_was_done_stay() {
    var before = about(budi).getFirst();
    assertThat(before.details()).isPresent();
    assertThat(erase(budi)).isEqualTo(1);
    var after =
        about(budi).stream().filter(line -> line.sequence() == before.sequence()).findFirst();
    assertThat(after).isPresent();
    assertThat(after.get().details()).isEmpty();
    assertThat(after.get().actorName()).isEmpty();
    assertThat(after.get().erased()).isTrue();
    assertThat(after.get().action()).isEqualTo(before.action());
    assertThat(after.get().recordedAt()).isEqualTo(before.recordedAt());
    assertThat(after.get().actorId()).isEqualTo(before.actorId());
    assertThat(verify())
        .isInstanceOfSatisfying(
            JournalVerdict.Intact.class, intact -> assertThat(intact.erased()).isEqualTo(1));
  }

  @Test
  void the_journal_says_what_was_erased_by_whom_and_why() {
    var gone = about(budi).getFirst().sequence();
    erase(budi);
    var said = about(budi).getFirst();
    assertThat(said.action()).isEqualTo("journal.details.erased");
    assertThat(said.actorName()).contains("Siti Rahmawati");
    assertThat(said.details().orElseThrow())
        .contains(REASON)
        .contains("\"entries\":[%d]".formatted(gone));
  }

  @Test
  void reasons_of_appointments_and_what_tells_of_others_too_stay() {
    record("placement.decided", Map.of("picked", budi));
    record("support.looked", Map.of("shown", List.of(budi, citra)));
    record("support.looked", Map.of("shown", List.of(budi)));
    assertThat(as(Role.TENANT_ADMIN, () -> service.erasable(budi)))
        .contains(new DetailErasureService.Erasable("budi", 2, 2));
    assertThat(erase(budi)).isEqualTo(2);
    assertThat(about(budi))
        .filteredOn(line -> line.details().isPresent())
        .extracting(JournalLine::action)
        .containsExactly("journal.details.erased", "support.looked", "placement.decided");
    assertThat(about(citra)).allMatch(line -> line.details().isPresent());
  }

  @Test
  void nobody_and_somebody_of_another_government_get_the_same_answer() {
    var elsewhere = TestDatabase.newTenant();
    var foreign = person(elsewhere, "dewi");
    assertRefused("audit.erase.error.nobody", () -> erase(foreign));
    assertRefused("audit.erase.error.nobody", () -> erase(Ids.next()));
    assertThat(as(Role.TENANT_ADMIN, () -> service.erasable(foreign))).isEmpty();
    assertThat(TestDatabase.in(elsewhere, () -> journal.page(JournalFilter.about(foreign), 0, 9)))
        .allMatch(line -> line.details().isPresent());
  }

  @Test
  void it_takes_a_reason_and_something_to_erase() {
    assertRefused(
        "audit.erase.error.reason", () -> as(Role.TENANT_ADMIN, () -> service.erase(budi, "  ")));
    erase(budi);
    assertRefused("audit.erase.error.nothing", () -> erase(budi));
  }

  @Test
  void only_the_regions_administrator_may() {
    for (var role : List.of(Role.AUDITOR, Role.ANALYST, Role.REGIONAL_HEAD)) {
      assertThatThrownBy(() -> as(role, () -> service.erase(budi, REASON)))
          .isInstanceOf(NotAllowedException.class);
    }
  }

  @Test
  void of_two_at_once_one_erases_and_the_other_is_told() throws Exception {
    try (var threads = Executors.newFixedThreadPool(2)) {
      Callable<Integer> work = () -> erase(budi);
      var both = threads.invokeAll(List.of(work, work));
      assertThat(both).filteredOn(each -> each.state() == Future.State.SUCCESS).hasSize(1);
    }
    assertThat(about(budi))
        .filteredOn(line -> line.action().equals("journal.details.erased"))
        .hasSize(1);
    assertThat(verify()).isInstanceOf(JournalVerdict.Intact.class);
  }

  @Test
  void what_is_taken_out_without_an_entry_that_says_so_is_a_fault() {
    var first = about(budi).getFirst().sequence();
    assertThat(withoutEntry(first)).isEqualTo(1);
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(first, Fault.MISSING_DETAILS));
  }

  @Test
  void what_says_that_something_was_erased_can_not_be_erased_itself() {
    erase(budi);
    var said = about(budi).getFirst().sequence();
    assertThat(withoutEntry(said)).isZero();
    assertRefused("audit.erase.error.nothing", () -> erase(budi));
  }

  @Test
  void what_is_said_to_be_erased_counts_no_more_once_that_was_changed() throws SQLException {
    var gone = about(budi).getFirst().sequence();
    erase(budi);
    try (var connection = TestDatabase.superuser();
        var change =
            connection.prepareStatement(
                "update %1$s.journal_detail set details = 'tidak ada' where details like '%%%2$s%%'"
                    .formatted(tenant.schema(), REASON))) {
      assertThat(change.executeUpdate()).isEqualTo(1);
    }
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(gone, Fault.MISSING_DETAILS));
    assertThat(about(budi)).noneMatch(JournalLine::erased);
  }

  @Test
  void an_entry_can_not_excuse_what_is_missing_after_it() {
    var next = about(citra).getFirst().sequence() + 2;
    record("journal.details.erased", Map.of("entries", List.of(next)));
    record("support.looked", Map.of("shown", List.of(budi)));
    assertThat(about(budi).getFirst().sequence()).isEqualTo(next);
    withoutEntry(next);
    assertThat(verify()).isEqualTo(new JournalVerdict.Broken(next, Fault.MISSING_DETAILS));
  }

  private int erase(UUID person) {
    return as(Role.TENANT_ADMIN, () -> service.erase(person, REASON));
  }

  private UUID person(String username) {
    return person(tenant, username);
  }

  private UUID person(TenantCode where, String username) {
    var accounts = context.getBean(AccountService.class);
    var data =
        new AccountData(
            username,
            username,
            Set.of(Role.ANALYST),
            Optional.empty(),
            Optional.empty(),
            Language.INDONESIAN);
    TestDatabase.in(where, () -> accounts.create(data));
    return TestDatabase.in(where, accounts::list).stream()
        .filter(account -> account.username().equals(username))
        .findFirst()
        .orElseThrow()
        .id();
  }

  private void record(String action, Map<String, ?> details) {
    TestDatabase.in(
        tenant,
        () ->
            transactions.executeWrite(
                status -> {
                  context
                      .getBean(Journal.class)
                      .record(JournalEntry.of(action, "screen", Ids.next(), details));
                  return action;
                }));
  }

  /** As somebody would who speaks SQL as the tenant's role. */
  private long withoutEntry(long sequence) {
    return TestDatabase.in(
        tenant,
        () ->
            transactions.executeWrite(
                status ->
                    context.getBean(JournalRepository.class).eraseDetails(List.of(sequence))));
  }

  private List<JournalLine> about(UUID person) {
    return TestDatabase.in(tenant, () -> journal.page(JournalFilter.concerning(person), 0, 100));
  }

  private JournalVerdict verify() {
    return TestDatabase.in(tenant, journal::verify);
  }

  private <T> T as(Role role, Supplier<T> work) {
    var actor =
        new Actor(
            UUID.fromString("0198c0de-0000-7000-8000-000000000001"),
            "Siti Rahmawati",
            Set.of(role),
            Optional.empty(),
            Optional.empty());
    return Scopes.call(Scope.tenant(tenant), actor, work);
  }

  private static void assertRefused(String key, Runnable work) {
    assertThatThrownBy(work::run)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(key));
  }
}

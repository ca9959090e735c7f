package id.talenta.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.job.JobScheduler;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.TenantService;
import id.talenta.tenant.TenantState;
import id.talenta.testing.Eventually;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AgreementServiceTest {
  private static final ApplicationContext CONTEXT = TestDatabase.context();
  private static final Actor ADMIN =
      new Actor(
          UUID.randomUUID(),
          "Dewi Anggraini",
          Set.of(Role.HOST_ADMIN),
          Optional.empty(),
          Optional.empty());
  private static final AgreementContents CONTENTS =
      new AgreementContents(
          Optional.of("119/12/PKS/2026"),
          "Pemanfaatan aplikasi manajemen talenta",
          Set.of(ScopeItem.APPLICATION_USE, ScopeItem.MENTORING),
          Optional.of(new Term(today().minusDays(3), today().plusYears(3))),
          "Masing-masing pihak",
          "Kepala BKPSDM",
          9_000);

  private final AgreementService service = CONTEXT.getBean(AgreementService.class);
  private final TenantOpeningService opening = CONTEXT.getBean(TenantOpeningService.class);
  private final TenantService tenants = CONTEXT.getBean(TenantService.class);

  @Test
  void an_agreement_goes_through_every_stage_to_a_tenant_that_can_be_used() {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    take(id, sign(Party.PARTNER));
    assertThat(find(id).stage()).isEqualTo(AgreementStage.DRAFTED);
    var signed = take(id, sign(Party.HOST));
    assertThat(signed.stage()).isEqualTo(AgreementStage.SIGNED);
    take(id, new AgreementStep.Activate(today()));
    waitForTenant(id);
    assertThat(asHost(() -> opening.state(id)))
        .isInstanceOf(OpeningState.AdministratorMissing.class);
    assertThat(asHost(() -> service.events(id)))
        .extracting(event -> event.action().orElse(null))
        .containsExactly(
            AgreementAction.ACTIVATE,
            AgreementAction.CONCLUDE,
            AgreementAction.SIGN,
            AgreementAction.SIGN,
            AgreementAction.DRAFT,
            AgreementAction.AGREE_MEMORANDUM,
            null);
  }

  @Test
  void every_step_is_in_the_journal_with_who_when_and_the_fingerprint_of_its_document() {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    take(id, sign(Party.HOST));
    var journal = CONTEXT.getBean(JournalService.class);
    var actions =
        asHost(() -> journal.page(JournalFilter.ALL, 0, 500)).stream()
            .filter(line -> line.subjectId().equals(id))
            .toList();
    assertThat(actions)
        .extracting(JournalLine::action)
        .containsExactly(
            "agreement.sign", "agreement.draft", "agreement.agree_memorandum", "agreement.explore");
    assertThat(actions.getFirst().toString())
        .contains("Dewi Anggraini", "Bupati", "documentSha256", "HOST");
  }

  @Test
  void a_step_that_the_stage_does_not_allow_is_refused_and_changes_nothing() {
    var id = explore();
    refused("agreement.refusal.NOT_FROM_THIS_STAGE", () -> take(id, draft()));
    refused(
        "agreement.refusal.NOT_FROM_THIS_STAGE",
        () -> take(id, new AgreementStep.Activate(today())));
    refused(
        "agreement.refusal.IN_THE_FUTURE",
        () ->
            take(
                id,
                new AgreementStep.AgreeMemorandum(today().plusDays(1), "1", Optional.empty(), "")));
    assertThat(find(id).stage()).isEqualTo(AgreementStage.EXPLORATION);
    assertThat(find(id).version()).isZero();
    assertThat(asHost(() -> service.events(id))).hasSize(1);
  }

  @Test
  void a_double_click_takes_a_step_once() {
    var id = explore();
    var version = find(id).version();
    asHost(() -> service.take(id, version, memorandum()));
    refused("agreement.error.changed", () -> asHost(() -> service.take(id, version, memorandum())));
    assertThat(asHost(() -> service.events(id))).hasSize(2);
  }

  @Test
  void of_two_users_who_take_a_step_at_once_one_is_told_to_look_again()
      throws InterruptedException {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    var version = find(id).version();
    Callable<Boolean> sign =
        () -> {
          try {
            asHost(() -> service.take(id, version, sign(Party.HOST)));
            return true;
          } catch (UserError refused) {
            assertThat(refused.messageKey()).isEqualTo("agreement.error.changed");
            return false;
          }
        };
    assertThat(atOnce(sign, sign)).containsExactlyInAnyOrder(true, false);
    assertThat(find(id).state().signatures()).hasSize(1);
  }

  @Test
  void a_signature_without_a_whole_pdf_is_refused_and_the_file_not_kept() throws SQLException {
    var id = explore();
    take(id, memorandum());
    take(id, draft());
    var version = find(id).version();
    var before = documents();
    refused("agreement.error.noPdf", () -> signWith(id, version, "PK\u0003\u0004".getBytes()));
    refused("agreement.error.noPdf", () -> signWith(id, version, new byte[0]));
    var whole = SamplePdf.of("naskah");
    refused(
        "agreement.error.pdfCutOff",
        () -> signWith(id, version, Arrays.copyOf(whole, whole.length - 20)));
    refused("agreement.error.changed", () -> signWith(id, version - 1, whole));
    assertThat(documents()).isEqualTo(before);
  }

  @Test
  void a_document_is_given_out_only_with_the_agreement_it_belongs_to() {
    var mine = explore();
    take(mine, memorandum());
    take(mine, draft());
    take(mine, sign(Party.HOST));
    var document = find(mine).state().signatures().getFirst().documentId();
    assertThat(asHost(() -> service.content(mine, document))).startsWith("%PDF-".getBytes());
    var other = explore();
    refused("document.error.missing", () -> asHost(() -> service.content(other, document)));
  }

  @Test
  void a_partner_has_one_agreement_that_is_not_over() {
    var code = newCode();
    var id = explore(code);
    refused("agreement.error.partnerTaken", () -> explore(code));
    take(id, new AgreementStep.End(today(), "Mitra", "Belum siap", Optional.empty()));
    assertThat(explore(code)).isNotEqualTo(id);
  }

  @Test
  void the_host_s_own_short_name_and_malformed_ones_are_refused() {
    for (var code : List.of("host", "", "OKI", "1a", "a b")) {
      refused("agreement.error.code", () -> explore(code));
    }
  }

  @Test
  void provisioning_that_failed_can_be_tried_again_and_not_while_it_runs() throws SQLException {
    var code = newCode();
    // A schema of that name that is not ours makes provisioning fail.
    execute("create schema t_" + code);
    var id = activated(code);
    CONTEXT.getBean(JobScheduler.class).start();
    Eventually.holds(
        "provisioning failed",
        () -> asHost(() -> opening.state(id)) instanceof OpeningState.Failed);
    execute("drop schema t_" + code);
    asHost(() -> opening.again(id));
    waitForTenant(id);
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
  void the_first_administrator_gets_one_password_that_is_stored_nowhere() throws SQLException {
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
  }

  @Test
  void a_lost_password_is_replaced_only_until_the_first_sign_in() throws SQLException {
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

  @Test
  void the_list_is_filtered_by_text_and_stage_and_says_what_each_waits_for() {
    var code = newCode();
    var id = explore(code);
    take(id, memorandum());
    var filter = new AgreementFilter(code, Set.of(AgreementStage.MEMORANDUM));
    var lines = asHost(() -> service.list(filter, AgreementSort.WAITING_LONGEST, 0, 10));
    assertThat(lines).extracting(AgreementLine::id).containsExactly(id);
    assertThat(lines.getFirst().waitsFor()).isEqualTo(AgreementWait.TEXT);
    assertThat(lines.getFirst().since()).isEqualTo(today());
    assertThat(asHost(() -> service.count(filter))).isEqualTo(1);
    var other = new AgreementFilter(code, Set.of(AgreementStage.ACTIVE));
    assertThat(asHost(() -> service.count(other))).isZero();
    for (var sort : AgreementSort.values()) {
      var all = asHost(() -> service.list(AgreementFilter.ALL, sort, 0, 500));
      assertThat(all).extracting(AgreementLine::id).contains(id);
    }
  }

  @Test
  void nobody_but_the_host_s_administrator_may_ask() {
    var analyst =
        new Actor(
            UUID.randomUUID(), "Budi", Set.of(Role.ANALYST), Optional.empty(), Optional.empty());
    assertThatThrownBy(
            () -> Scopes.call(Scope.host(), analyst, () -> service.count(AgreementFilter.ALL)))
        .isInstanceOf(NotAllowedException.class);
    assertThatThrownBy(
            () -> Scopes.call(Scope.host(), analyst, () -> opening.state(UUID.randomUUID())))
        .isInstanceOf(NotAllowedException.class);
  }

  private boolean named(UUID id, FirstAdministrator administrator) {
    try {
      asHost(() -> opening.nameAdministrator(id, administrator));
      return true;
    } catch (UserError refused) {
      return false;
    }
  }

  private UUID activated(String code) {
    var id = explore(code);
    take(id, memorandum());
    take(id, draft());
    take(id, sign(Party.HOST));
    take(id, sign(Party.PARTNER));
    take(id, new AgreementStep.Activate(today()));
    return id;
  }

  private void waitForTenant(UUID id) {
    CONTEXT.getBean(JobScheduler.class).start();
    var code = find(id).partner().code();
    Eventually.holds(
        "the tenant is active",
        () ->
            asHost(() -> tenants.find(code))
                .filter(tenant -> tenant.state() == TenantState.ACTIVE)
                .isPresent());
  }

  private UUID explore() {
    return explore(newCode());
  }

  private UUID explore(String code) {
    return asHost(
        () ->
            service.explore(
                new AgreementDraft(code, "Kabupaten Uji " + code, "BKPSDM", today(), "Surat")));
  }

  private Agreement find(UUID id) {
    return asHost(() -> service.find(id)).orElseThrow();
  }

  private Agreement take(UUID id, AgreementStep step) {
    return asHost(() -> service.take(id, find(id).version(), step));
  }

  private Agreement signWith(UUID id, int version, byte[] content) {
    return asHost(
        () ->
            service.take(
                id,
                version,
                "pks.pdf",
                content,
                document -> new AgreementStep.Sign(signature(Party.HOST, document))));
  }

  private AgreementStep sign(Party party) {
    var document = asHost(() -> service.attach("pks.pdf", SamplePdf.of("PKS")));
    return new AgreementStep.Sign(signature(party, document));
  }

  private static Signature signature(Party party, UUID document) {
    return new Signature(party, "H. Ahmad", "Bupati", "Jabatan", today(), document);
  }

  private static AgreementStep memorandum() {
    return new AgreementStep.AgreeMemorandum(today(), "12/NK/2026", Optional.empty(), "");
  }

  private static AgreementStep draft() {
    return new AgreementStep.Draft(today(), CONTENTS, Optional.empty());
  }

  private static String newCode() {
    return "y" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  private static LocalDate today() {
    return LocalDate.now(CONTEXT.getBean(Clock.class));
  }

  private static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(key));
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), ADMIN, work);
  }

  private static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
      throws InterruptedException {
    try (var threads = Executors.newFixedThreadPool(2)) {
      var results = new ArrayList<Boolean>();
      for (var future : threads.invokeAll(List.of(one, other))) {
        results.add(future.get());
      }
      return results;
    } catch (ExecutionException failure) {
      throw new AssertionError(failure);
    }
  }

  private static int documents() throws SQLException {
    return Integer.parseInt(dump("(select count(*) from host.document)"));
  }

  private static String dump(String table) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select string_agg(x::text, ' ') from " + table + " as x")) {
      rows.next();
      return rows.getString(1).replaceAll("^\\((\\d+)\\)$", "$1");
    }
  }

  private static void execute(String sql) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}

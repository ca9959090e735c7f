package id.talenta.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.AgreementQuotas;
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

/** Agreements for tests, and the steps that take them on. */
public final class AgreementSamples {
  static final ApplicationContext CONTEXT = TestDatabase.context();

  /** The host's administrator. */
  public static final Actor ADMIN =
      new Actor(
          UUID.randomUUID(),
          "Dewi Anggraini",
          Set.of(Role.HOST_ADMIN),
          Optional.empty(),
          Optional.empty());

  /** What the agreement has to say on the protection of personal data. */
  static final List<ProtectionClause> CLAUSES =
      Arrays.stream(ProtectionTopic.values())
          .map(topic -> new ProtectionClause(topic, "Klausul " + topic))
          .toList();

  /** Whom to ask. */
  static final List<Contact> CONTACTS =
      List.of(
          new Contact(Party.PARTNER, "Sari", "Kepala BKPSDM", "0712-1", "bkpsdm@contoh.example"),
          new Contact(Party.HOST, "Rina", "Kepala BKD", "022-1", "bkd@contoh.example"));

  private static final AgreementService SERVICE = CONTEXT.getBean(AgreementService.class);
  private static final AgreementPaperService PAPERS = CONTEXT.getBean(AgreementPaperService.class);
  private static final TenantService TENANTS = CONTEXT.getBean(TenantService.class);

  private AgreementSamples() {}

  static AgreementContents contents() {
    return contentsUntil(today().plusYears(3));
  }

  static AgreementContents contentsUntil(LocalDate end) {
    return new AgreementContents(
        Optional.of("119/12/PKS/2026"),
        "Pemanfaatan aplikasi manajemen talenta",
        Set.of(ScopeItem.APPLICATION_USE, ScopeItem.MENTORING, ScopeItem.INTERNSHIPS),
        Optional.of(new Term(today().minusDays(3), end)),
        "Masing-masing pihak",
        CONTACTS,
        CLAUSES,
        AgreementQuotas.USUAL,
        Set.of());
  }

  /** An agreement in force with this partner. */
  public static UUID activated(String code) {
    return activated(code, contents());
  }

  /** As {@link #activated(String)}, with these quotas. */
  public static UUID activated(String code, AgreementQuotas quotas) {
    var usual = contents();
    return activated(
        code,
        new AgreementContents(
            usual.number(),
            usual.object(),
            usual.scopeItems(),
            usual.term(),
            usual.cost(),
            usual.contacts(),
            usual.clauses(),
            quotas,
            usual.councils()));
  }

  static UUID activated(String code, AgreementContents contents) {
    var id = explore(code);
    take(id, memorandum());
    take(id, new AgreementStep.Draft(today(), contents, Optional.empty()));
    take(id, sign(Party.HOST));
    take(id, sign(Party.PARTNER));
    take(id, new AgreementStep.Activate(today()));
    return id;
  }

  static void waitForTenant(UUID id) {
    TestDatabase.whileJobsRun(() -> awaitTenant(id));
  }

  static void awaitTenant(UUID id) {
    var code = find(id).partner().code();
    Eventually.holds(
        "the tenant is active",
        () ->
            asHost(() -> TENANTS.find(code))
                .filter(tenant -> tenant.state() == TenantState.ACTIVE)
                .isPresent());
  }

  static UUID explore() {
    return explore(newCode());
  }

  static UUID explore(String code) {
    return asHost(
        () ->
            SERVICE.explore(
                new AgreementDraft(code, "Kabupaten Uji " + code, "BKPSDM", today(), "Surat")));
  }

  static Agreement find(UUID id) {
    return asHost(() -> SERVICE.find(id)).orElseThrow();
  }

  static Agreement take(UUID id, AgreementStep step) {
    return asHost(() -> SERVICE.take(id, find(id).version(), step));
  }

  static AgreementStep sign(Party party) {
    return new AgreementStep.Sign(signature(party, paper("pks.pdf")));
  }

  /** A small PDF file. */
  public static byte[] pdf() {
    return SamplePdf.of("PKS");
  }

  static UUID paper(String name) {
    return asHost(() -> PAPERS.store(name, pdf()));
  }

  static Signature signature(Party party, UUID document) {
    return new Signature(party, "H. Ahmad", "Bupati", Mandate.office(), today(), document);
  }

  static AgreementStep memorandum() {
    return new AgreementStep.AgreeMemorandum(today(), "12/NK/2026", Optional.empty(), "");
  }

  static AgreementStep draft() {
    return new AgreementStep.Draft(today(), contents(), Optional.empty());
  }

  /** A code that no test used. */
  public static String newCode() {
    return "y" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  static LocalDate today() {
    return LocalDate.now(CONTEXT.getBean(Clock.class));
  }

  static void refused(String key, ThrowingCallable work) {
    assertThatThrownBy(work)
        .isInstanceOfSatisfying(
            UserError.class, error -> assertThat(error.messageKey()).isEqualTo(key));
  }

  /** Does the work as the host's administrator. */
  public static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), ADMIN, work);
  }

  static List<Boolean> atOnce(Callable<Boolean> one, Callable<Boolean> other)
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

  static String dump(String table) {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement();
        var rows =
            statement.executeQuery("select string_agg(x::text, ' ') from " + table + " as x")) {
      rows.next();
      return rows.getString(1).replaceAll("^\\((\\d+)\\)$", "$1");
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  static void execute(String sql) {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}

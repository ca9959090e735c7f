package id.talenta.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.audit.JournalFilter;
import id.talenta.audit.JournalLine;
import id.talenta.audit.JournalService;
import id.talenta.platform.error.UserError;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Cutoffs;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetEdit;
import id.talenta.testing.TestDatabase;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RuleSetServiceTest {
  private static final String TEMPLATE = "kepka-bkn-411-2025";
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  private final RuleSetService service = TestDatabase.context().getBean(RuleSetService.class);
  private final RuleDraftService drafts = TestDatabase.context().getBean(RuleDraftService.class);

  private TenantCode tenant = new TenantCode("none");

  @BeforeEach
  void makeTenant() {
    tenant = TestDatabase.newTenant();
  }

  @Test
  void a_draft_begun_from_a_template_is_in_force_for_nobody_until_it_is_published() {
    var id = as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    assertThat(as(Role.ANALYST, service::draft)).map(RuleSetVersion::id).contains(id);
    assertThat(as(Role.ANALYST, () -> service.inForce(NEW_YEAR))).isEmpty();

    publish(id, NEW_YEAR, "Aturan nasional berlaku");

    assertThat(as(Role.ANALYST, service::draft)).isEmpty();
    var inForce = as(Role.CIVIL_SERVANT, () -> service.inForce(NEW_YEAR)).orElseThrow();
    assertThat(inForce.id()).isEqualTo(id);
    assertThat(inForce.reason()).isEqualTo("Aturan nasional berlaku");
    assertThat(inForce.publishedBy()).contains("Uji ANALYST");
  }

  @Test
  void each_day_has_the_version_that_was_in_force_on_it() {
    var first = as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    publish(first, NEW_YEAR, "Pertama");
    var second = as(Role.ANALYST, () -> drafts.beginFromVersion(first));
    publish(second, LocalDate.of(2026, 7, 1), "Kedua");

    assertThat(inForce(LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(inForce(NEW_YEAR)).contains(first);
    assertThat(inForce(LocalDate.of(2026, 6, 30))).contains(first);
    assertThat(inForce(LocalDate.of(2026, 7, 1))).contains(second);
    assertThat(as(Role.AUDITOR, service::history))
        .extracting(RuleSetVersion::version)
        .containsExactly(2, 1);
  }

  @Test
  void a_version_published_later_for_the_same_day_takes_the_place_of_the_first() {
    var first = as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    publish(first, NEW_YEAR, "Pertama");
    var second = as(Role.ANALYST, () -> drafts.beginFromVersion(first));
    publish(second, NEW_YEAR, "Perbaikan");

    assertThat(inForce(NEW_YEAR)).contains(second);
    assertThat(as(Role.ANALYST, () -> service.find(first)).orElseThrow().state())
        .isEqualTo(RuleSetState.RETIRED);
  }

  @Test
  void of_two_published_at_once_for_one_day_the_later_is_in_force_alone() throws Exception {
    var drafted = as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    var template = as(Role.ANALYST, () -> service.find(drafted)).orElseThrow();
    var source = as(Role.ANALYST, () -> service.source(template)).orElseThrow();
    var fromScreen = CompletableFuture.runAsync(() -> publish(drafted, NEW_YEAR, "Dari layar"));
    var fromFiles =
        CompletableFuture.runAsync(
            () ->
                as(
                    Role.TENANT_ADMIN,
                    () -> drafts.putInForce(source, template.rules(), NEW_YEAR, "Dari berkas")));
    CompletableFuture.allOf(fromScreen, fromFiles).get(60, TimeUnit.SECONDS);
    assertThat(as(Role.AUDITOR, service::history))
        .extracting(RuleSetVersion::state)
        .containsExactlyInAnyOrder(RuleSetState.IN_FORCE, RuleSetState.RETIRED);
    assertThat(journal()).extracting(JournalLine::action).contains("rule.version.retired");
  }

  @Test
  void of_two_editors_the_second_cannot_overwrite_what_the_first_saved() {
    as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    var seenByBoth = as(Role.ANALYST, service::draft).orElseThrow();
    var firstEdit = withMediumAt(seenByBoth.rules(), "61");
    var secondEdit = withMediumAt(seenByBoth.rules(), "62");

    var next = as(Role.ANALYST, () -> save(seenByBoth, firstEdit));

    assertThatThrownBy(() -> as(Role.TENANT_ADMIN, () -> save(seenByBoth, secondEdit)))
        .isInstanceOf(UserError.class)
        .hasMessage("rule.error.changed");
    assertThat(as(Role.ANALYST, service::draft).orElseThrow().rules()).isEqualTo(firstEdit);
    as(Role.ANALYST, () -> drafts.save(seenByBoth.id(), next, secondEdit));
    assertThat(as(Role.ANALYST, service::draft).orElseThrow().rules()).isEqualTo(secondEdit);
  }

  @Test
  void what_was_changed_since_it_was_seen_is_not_published() {
    as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    var seen = as(Role.ANALYST, service::draft).orElseThrow();
    as(Role.TENANT_ADMIN, () -> save(seen, withMediumAt(seen.rules(), "61")));

    assertThatThrownBy(
            () ->
                as(
                    Role.ANALYST,
                    () -> {
                      drafts.publish(seen.id(), seen.contentHash(), NEW_YEAR, "Alasan");
                      return true;
                    }))
        .hasMessage("rule.error.changed");
    assertThat(inForce(NEW_YEAR)).isEmpty();
  }

  @Test
  void a_draft_with_problems_is_kept_but_not_published() {
    as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    var draft = as(Role.ANALYST, service::draft).orElseThrow();
    as(Role.ANALYST, () -> save(draft, withMediumAt(draft.rules(), "90")));

    assertThatThrownBy(() -> publish(draft.id(), NEW_YEAR, "Alasan"))
        .isInstanceOf(UserError.class)
        .hasMessage("rule.error.problems");
    assertThat(as(Role.ANALYST, service::draft).orElseThrow().rules())
        .isEqualTo(withMediumAt(draft.rules(), "90"));
  }

  @Test
  void publishing_needs_a_reason() {
    var id = as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    assertThatThrownBy(() -> publish(id, NEW_YEAR, "  ")).hasMessage("rule.error.no-reason");
  }

  @Test
  void a_published_version_can_be_neither_changed_nor_discarded() {
    as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    var version = as(Role.ANALYST, service::draft).orElseThrow();
    publish(version.id(), NEW_YEAR, "Alasan");

    assertThatThrownBy(() -> as(Role.ANALYST, () -> save(version, version.rules())))
        .hasMessage("rule.error.not-a-draft");
    assertThatThrownBy(() -> discard(version.id())).hasMessage("rule.error.not-a-draft");
  }

  @Test
  void beginning_publishing_and_discarding_are_in_the_journal_and_saving_is_not() {
    as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    var draft = as(Role.ANALYST, service::draft).orElseThrow();
    as(Role.ANALYST, () -> save(draft, withMediumAt(draft.rules(), "61")));
    publish(draft.id(), NEW_YEAR, "Ambang disesuaikan");
    var next = as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    discard(next);

    assertThat(journal())
        .extracting(JournalLine::action)
        .containsExactlyInAnyOrder(
            "rule.draft.begun",
            "rule.version.published",
            "rule.draft.begun",
            "rule.draft.discarded");
    assertThat(journal())
        .anySatisfy(
            line -> assertThat(line.details().orElseThrow()).contains("Ambang disesuaikan"));
  }

  @Test
  void an_auditor_reads_the_draft_but_does_not_change_it_and_a_civil_servant_does_not_see_it() {
    var id = as(Role.ANALYST, () -> drafts.beginFrom(TEMPLATE));
    assertThat(as(Role.AUDITOR, () -> service.find(id))).isPresent();
    assertThat(as(Role.CIVIL_SERVANT, () -> service.find(id))).isEmpty();
    assertThatThrownBy(() -> as(Role.AUDITOR, () -> drafts.beginFrom(TEMPLATE)))
        .isInstanceOf(NotAllowedException.class);
  }

  private static RuleSet withMediumAt(RuleSet rules, String medium) {
    var cutoffs = rules.performance().cutoffs();
    return RuleSetEdit.cutoffs(
        rules,
        Axis.PERFORMANCE,
        new Cutoffs(new BigDecimal(medium), cutoffs.high(), cutoffs.inclusive()));
  }

  private String save(RuleSetVersion seen, RuleSet rules) {
    return drafts.save(seen.id(), seen.contentHash(), rules);
  }

  private Optional<UUID> inForce(LocalDate on) {
    return as(Role.ANALYST, () -> service.inForce(on)).map(RuleSetVersion::id);
  }

  private void publish(UUID id, LocalDate from, String reason) {
    as(
        Role.ANALYST,
        () -> {
          drafts.publish(id, from, reason);
          return true;
        });
  }

  private void discard(UUID id) {
    as(
        Role.ANALYST,
        () -> {
          drafts.discard(id);
          return true;
        });
  }

  private List<JournalLine> journal() {
    var journal = TestDatabase.context().getBean(JournalService.class);
    return as(Role.AUDITOR, () -> journal.page(JournalFilter.ALL, 0, 100)).stream()
        .filter(line -> line.action().startsWith("rule."))
        .toList();
  }

  private <T> T as(Role role, Supplier<T> work) {
    var actor =
        new Actor(
            UUID.nameUUIDFromBytes(new byte[] {(byte) role.ordinal()}),
            "Uji " + role.name(),
            Set.of(role),
            Optional.empty(),
            Optional.empty());
    return Scopes.call(Scope.tenant(tenant), actor, work);
  }
}

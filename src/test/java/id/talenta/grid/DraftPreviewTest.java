package id.talenta.grid;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.rule.RuleDraftService;
import id.talenta.rule.RulePreview;
import id.talenta.rule.RulePreview.Move;
import id.talenta.rule.RuleTemplates;
import id.talenta.rule.core.RuleSet;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class DraftPreviewTest {
  private static final RuleSet DRAFT = new RuleTemplates().find("kota-banjarmasin").orElseThrow();

  private final ApplicationContext context = TestDatabase.context();
  private final RulePreview preview = context.getBean(RulePreview.class);
  private final MappingService mapping = context.getBean(MappingService.class);
  private final GridService grid = context.getBean(GridService.class);
  private final RuleDraftService rules = context.getBean(RuleDraftService.class);

  @Test
  void the_moves_are_those_that_a_run_by_the_published_draft_makes() {
    var tenant = MadeUpRegion.newTenant();
    var before = boxes(tenant);
    var moves = TestDatabase.in(tenant, () -> preview.moves(DRAFT, () -> true)).orElseThrow();
    TestDatabase.in(
        tenant,
        () -> {
          rules.publish(rules.beginFrom("kota-banjarmasin"), MadeUpRegion.TODAY, "Uji rancangan");
          return true;
        });
    var after = boxes(tenant);
    var expected = new HashSet<Move>();
    before.forEach(
        (person, from) -> {
          var to = requireNonNull(after.get(person)).boxOfRecord();
          if (from.boxOfRecord() != to) {
            expected.add(new Move(person, from.boxOfRecord(), to));
          }
        });
    assertThat(expected).isNotEmpty();
    assertThat(moves.moves()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(moves.people()).isEqualTo(before.size());
    assertThat(moves.number()).isEqualTo(1);
  }

  @Test
  void a_person_is_scored_as_runs_by_the_rules_in_force_and_by_the_draft_would() {
    var tenant = MadeUpRegion.newTenant();
    var before = boxes(tenant);
    var people = before.keySet().stream().limit(20).toList();
    var found =
        people.stream()
            .collect(
                Collectors.toMap(
                    Function.identity(),
                    person ->
                        TestDatabase.in(
                                tenant, () -> preview.score(DRAFT, person, MadeUpRegion.TODAY))
                            .orElseThrow()));
    TestDatabase.in(
        tenant,
        () -> {
          rules.publish(rules.beginFrom("kota-banjarmasin"), MadeUpRegion.TODAY, "Uji rancangan");
          return true;
        });
    var after = boxes(tenant);
    found.forEach(
        (person, comparison) -> {
          assertThat(comparison.now()).contains(outcome(requireNonNull(before.get(person))));
          assertThat(comparison.draft()).isEqualTo(outcome(requireNonNull(after.get(person))));
        });
  }

  @Test
  void a_person_of_another_region_is_not_found() {
    var person = boxes(MadeUpRegion.newTenant()).keySet().iterator().next();
    var other = TestDatabase.newTenant();
    assertThat(TestDatabase.in(other, () -> preview.score(DRAFT, person, MadeUpRegion.TODAY)))
        .isEmpty();
    assertThat(TestDatabase.in(other, () -> preview.moves(DRAFT, () -> true))).isEmpty();
  }

  @Test
  void it_ends_early_once_nobody_waits_and_can_be_asked_again() {
    var tenant = MadeUpRegion.newTenant();
    boxes(tenant);
    var asked = new AtomicInteger();
    assertThat(
            TestDatabase.in(tenant, () -> preview.moves(DRAFT, () -> asked.incrementAndGet() < 2)))
        .isEmpty();
    assertThat(asked.get()).isEqualTo(2);
    assertThat(TestDatabase.in(tenant, () -> preview.moves(DRAFT, () -> true))).isPresent();
  }

  @Test
  void only_those_who_write_the_rules_may_try_them() {
    var tenant = TestDatabase.newTenant();
    for (var role :
        Set.of(
            Role.COMMITTEE, Role.REGIONAL_HEAD, Role.UNIT_HEAD, Role.AUDITOR, Role.CIVIL_SERVANT)) {
      var actor =
          new Actor(UUID.randomUUID(), "Uji", Set.of(role), Optional.empty(), Optional.empty());
      assertThatThrownBy(() -> as(tenant, actor, () -> preview.moves(DRAFT, () -> true)))
          .isInstanceOf(NotAllowedException.class);
      assertThatThrownBy(
              () ->
                  as(
                      tenant,
                      actor,
                      () -> preview.score(DRAFT, UUID.randomUUID(), MadeUpRegion.TODAY)))
          .isInstanceOf(NotAllowedException.class);
    }
  }

  private Map<UUID, PersonBox> boxes(TenantCode tenant) {
    return TestDatabase.in(
        tenant,
        () -> {
          var run = mapping.runNow(MadeUpRegion.TODAY);
          return grid.inBoxes(run.id(), Set.of(1, 2, 3, 4, 5, 6, 7, 8, 9)).stream()
              .collect(Collectors.toMap(PersonBox::personId, Function.identity()));
        });
  }

  private static RulePreview.Outcome outcome(PersonBox box) {
    return new RulePreview.Outcome(box.performance(), box.potential(), box.boxOfRecord());
  }

  private static <T> T as(TenantCode tenant, Actor actor, Supplier<T> work) {
    return Scopes.call(Scope.tenant(tenant), actor, work);
  }
}

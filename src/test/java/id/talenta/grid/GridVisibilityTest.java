package id.talenta.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.organization.OrganizationService;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class GridVisibilityTest {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final ApplicationContext CONTEXT = TestDatabase.context();
  private static final MappingRun RUN =
      TestDatabase.in(
          TENANT, () -> CONTEXT.getBean(MappingService.class).runNow(MadeUpRegion.TODAY));

  private final GridService grid = CONTEXT.getBean(GridService.class);
  private final MappingService mapping = CONTEXT.getBean(MappingService.class);
  private final PeopleService people = CONTEXT.getBean(PeopleService.class);
  private final List<BoxedPerson> all =
      TestDatabase.in(TENANT, () -> grid.people(RUN.id(), GridFilter.ALL, 0, 1000));

  @Test
  void the_head_of_a_unit_sees_the_own_unit_and_all_below_it() {
    var unit = unit();
    var below =
        new HashSet<>(
            TestDatabase.in(
                TENANT, () -> CONTEXT.getBean(OrganizationService.class).subtree(unit)));
    var head = actor(Role.UNIT_HEAD, Optional.empty(), Optional.of(unit));
    var seen = as(head, () -> grid.people(RUN.id(), GridFilter.ALL, 0, 1000));
    assertThat(seen).isNotEmpty();
    assertThat(seen.size()).isLessThan(all.size());
    var units =
        TestDatabase.in(
            TENANT,
            () ->
                people.findAll(seen.stream().map(person -> person.person().id()).toList()).stream()
                    .map(person -> person.unitId().orElseThrow())
                    .toList());
    assertThat(below).containsAll(units);
    assertThat(as(head, () -> grid.picture(RUN.id(), GridFilter.ALL)).people())
        .isEqualTo(seen.size());
  }

  @Test
  void the_head_of_a_unit_finds_no_sheet_and_no_box_of_others() {
    var head = actor(Role.UNIT_HEAD, Optional.empty(), Optional.of(unit()));
    var seen = keys(as(head, () -> grid.people(RUN.id(), GridFilter.ALL, 0, 1000)));
    var other =
        keys(all).stream().filter(person -> !seen.contains(person)).findFirst().orElseThrow();
    assertThat(as(head, () -> grid.sheet(RUN.id(), other))).isEmpty();
    assertThat(as(head, () -> grid.boxes(RUN.id(), List.of(other)))).isEmpty();
    assertThat(as(head, () -> grid.trail(other))).isEmpty();
  }

  @Test
  void a_civil_servant_sees_the_own_sheet_only() {
    var own = all.get(0).person().id();
    var other = all.get(1).person().id();
    var self = actor(Role.CIVIL_SERVANT, Optional.of(own), Optional.empty());
    assertThat(as(self, () -> grid.sheet(RUN.id(), own))).isPresent();
    assertThat(as(self, () -> grid.sheet(RUN.id(), other))).isEmpty();
    assertThat(keys(as(self, () -> grid.people(RUN.id(), GridFilter.ALL, 0, 10))))
        .containsExactly(own);
    assertThat(as(self, () -> grid.picture(RUN.id(), GridFilter.ALL)).people()).isEqualTo(1);
  }

  @Test
  void only_those_who_choose_people_or_oversee_it_get_whole_boxes() {
    for (var role : List.of(Role.UNIT_HEAD, Role.CIVIL_SERVANT)) {
      assertThatThrownBy(() -> as(actor(role), () -> grid.inBoxes(RUN.id(), Set.of(9))))
          .isInstanceOf(NotAllowedException.class);
    }
    for (var role : List.of(Role.ANALYST, Role.AUDITOR)) {
      assertThat(as(actor(role), () -> grid.inBoxes(RUN.id(), Set.of(5)))).isNotEmpty();
    }
  }

  @Test
  void only_analyst_and_administrator_start_a_run() {
    for (var role :
        List.of(
            Role.COMMITTEE, Role.REGIONAL_HEAD, Role.UNIT_HEAD, Role.AUDITOR, Role.CIVIL_SERVANT)) {
      assertThatThrownBy(() -> as(actor(role), () -> mapping.start(MadeUpRegion.TODAY)))
          .isInstanceOf(NotAllowedException.class);
    }
    assertThatThrownBy(() -> as(actor(Role.ANALYST), () -> mapping.runNow(MadeUpRegion.TODAY)))
        .isInstanceOf(NotAllowedException.class);
  }

  @Test
  void another_tenant_does_not_have_the_run() {
    var other = TestDatabase.newTenant();
    assertThat(TestDatabase.in(other, () -> mapping.find(RUN.id()))).isEmpty();
    assertThat(TestDatabase.in(other, () -> grid.sheet(RUN.id(), all.getFirst().person().id())))
        .isEmpty();
  }

  private static UUID unit() {
    return TestDatabase.in(
        TENANT,
        () ->
            CONTEXT.getBean(OrganizationService.class).units().stream()
                .filter(each -> each.name().startsWith("Dinas"))
                .findFirst()
                .orElseThrow()
                .id());
  }

  private static List<UUID> keys(List<BoxedPerson> people) {
    return people.stream().map(person -> person.person().id()).toList();
  }

  private static Actor actor(Role role) {
    return actor(role, Optional.empty(), Optional.empty());
  }

  private static Actor actor(Role role, Optional<UUID> person, Optional<UUID> unit) {
    return new Actor(UUID.randomUUID(), "Uji", Set.of(role), person, unit);
  }

  private static <T> T as(Actor actor, Supplier<T> work) {
    return Scopes.call(Scope.tenant(TENANT), actor, work);
  }
}

package id.talenta.workspace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The positions of the map as one list, as they are taken away. */
class PositionListTest {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final ApplicationContext CONTEXT = TestDatabase.context();
  private static final MapFilter VACANT = new MapFilter("", Set.of(), Set.of(), true, false);

  private final PositionMapService map = CONTEXT.getBean(PositionMapService.class);
  private final OrganizationService organization = CONTEXT.getBean(OrganizationService.class);

  @Test
  void the_list_has_each_position_that_the_map_counts_once() {
    for (var filter : List.of(MapFilter.ALL, VACANT)) {
      var listed = listed(Role.ANALYST, Optional.empty(), filter, Optional.empty());
      var counted = TestDatabase.in(TENANT, () -> map.tree(filter, Optional.empty())).total();
      assertThat(listed).hasSize(counted.positions()).doesNotHaveDuplicates();
      assertThat(listed.stream().mapToInt(place -> place.post().vacancies()).sum())
          .isEqualTo(counted.vacant())
          .isPositive();
    }
  }

  @Test
  void the_head_of_a_unit_gets_the_own_unit_alone() {
    var own = unit("Dinas");
    var below = new HashSet<>(TestDatabase.in(TENANT, () -> organization.subtree(own)));
    var listed = listed(Role.UNIT_HEAD, Optional.of(own), MapFilter.ALL, Optional.empty());
    assertThat(listed).isNotEmpty();
    assertThat(listed).allMatch(place -> below.contains(place.position().unitId()));
    var all = listed(Role.ANALYST, Optional.empty(), MapFilter.ALL, Optional.of(own));
    assertThat(listed.stream().map(MapNode.Place::id))
        .containsExactlyElementsOf(all.stream().map(MapNode.Place::id).toList());
    assertThat(listed.stream().flatMap(place -> place.holders().stream())).isNotEmpty();
  }

  @Test
  void the_head_of_a_unit_gets_nothing_of_another_one_and_all_of_the_own_below_a_wider_one() {
    var own = unit("Dinas");
    var other = unit("Badan");
    var top = TestDatabase.in(TENANT, () -> organization.units()).getFirst();
    assertThat(top.parentId()).isEmpty();
    assertThat(listed(Role.UNIT_HEAD, Optional.of(own), MapFilter.ALL, Optional.of(other)))
        .isEmpty();
    assertThat(listed(Role.UNIT_HEAD, Optional.of(own), MapFilter.ALL, Optional.of(top.id())))
        .hasSameSizeAs(listed(Role.UNIT_HEAD, Optional.of(own), MapFilter.ALL, Optional.empty()));
    assertThat(listed(Role.UNIT_HEAD, Optional.empty(), MapFilter.ALL, Optional.empty())).isEmpty();
  }

  @Test
  void a_civil_servant_does_not_get_the_list() {
    assertThatThrownBy(
            () -> listed(Role.CIVIL_SERVANT, Optional.empty(), MapFilter.ALL, Optional.empty()))
        .isInstanceOf(NotAllowedException.class);
  }

  private List<MapNode.Place> listed(
      Role role, Optional<UUID> unit, MapFilter filter, Optional<UUID> top) {
    var actor = new Actor(UUID.randomUUID(), "Uji", Set.of(role), Optional.empty(), unit);
    var places = new ArrayList<MapNode.Place>();
    Scopes.run(Scope.tenant(TENANT), actor, () -> map.each(filter, top, places::add));
    return places;
  }

  private UUID unit(String name) {
    return TestDatabase.in(TENANT, () -> organization.units()).stream()
        .filter(each -> each.name().startsWith(name))
        .map(OrganizationUnit::id)
        .findFirst()
        .orElseThrow();
  }
}

package id.talenta.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.Ids;
import id.talenta.platform.database.Migrator;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.NotAllowedException;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStatusWork;
import id.talenta.testing.TestDatabase;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FleetTest {
  private static final int COUNT = 120;
  private static final FleetFilter SEED =
      new FleetFilter("benih", Optional.empty(), Set.of(), Set.of());

  private final FleetService fleet = TestDatabase.context().getBean(FleetService.class);

  @BeforeAll
  static void sow() throws SQLException {
    try (var connection = TestDatabase.superuser()) {
      FleetSeed.sow(connection, TestDatabase.context().getBean(Migrator.class), COUNT);
    }
  }

  @AfterAll
  static void remove() throws SQLException {
    try (var connection = TestDatabase.superuser()) {
      FleetSeed.remove(connection);
    }
  }

  @Test
  void pages_hold_each_government_once() {
    var all = new ArrayList<FleetLine>();
    for (var offset = 0; offset < COUNT; offset += 50) {
      var from = offset;
      all.addAll(asHost(() -> fleet.list(SEED, FleetSort.NAME, from, 50)));
    }
    assertThat(asHost(() -> fleet.count(SEED))).isEqualTo(COUNT);
    assertThat(all).hasSize(COUNT).doesNotHaveDuplicates();
    assertThat(all).extracting(FleetLine::name).isSorted();
  }

  @ParameterizedTest
  @EnumSource(FleetSort.By.class)
  void what_is_not_known_comes_last_whichever_way(FleetSort.By by) {
    var up = asHost(() -> fleet.list(SEED, new FleetSort(by, false), 0, COUNT));
    var down = asHost(() -> fleet.list(SEED, new FleetSort(by, true), 0, COUNT));
    assertThat(up).hasSameElementsAs(down);
    if (by == FleetSort.By.PEOPLE) {
      assertThat(down.getFirst().figures().orElseThrow().people())
          .isEqualTo(
              up.stream()
                  .flatMap(line -> line.figures().stream())
                  .flatMap(figures -> figures.people().stream())
                  .max(Comparator.naturalOrder()));
      assertThat(down.getLast().figures().flatMap(FleetLine.Figures::people)).isEmpty();
      assertThat(up.getLast().figures().flatMap(FleetLine.Figures::people)).isEmpty();
    }
  }

  @Test
  void each_mark_narrows_to_those_that_have_it() {
    assertThat(wanted(FleetMark.BEHIND)).isNotEmpty().noneMatch(FleetLine::isCurrent);
    assertThat(wanted(FleetMark.FAILED_JOBS))
        .isNotEmpty()
        .allMatch(line -> figures(line).failedJobs().orElseThrow() > 0);
    assertThat(wanted(FleetMark.OPEN_STEPS))
        .isNotEmpty()
        .allMatch(line -> figures(line).openSteps().orElseThrow() > 0);
    assertThat(wanted(FleetMark.NEAR_QUOTA))
        .isNotEmpty()
        .allMatch(
            line ->
                figures(line).people().orElseThrow() * 10 >= line.peopleQuota().orElseThrow() * 9L);
    assertThat(wanted(FleetMark.NOT_MAPPED)).isNotEmpty().hasSizeLessThan(COUNT);
    assertThat(wanted(FleetMark.FAILED_JOBS, FleetMark.OPEN_STEPS))
        .allMatch(
            line ->
                figures(line).failedJobs().orElseThrow() > 0
                    && figures(line).openSteps().orElseThrow() > 0);
  }

  @Test
  void nine_tenths_of_the_storage_are_near_the_quota_too() throws SQLException {
    var line =
        asHost(() -> fleet.list(SEED, FleetSort.NAME, 0, COUNT)).stream()
            .filter(each -> wanted(FleetMark.NEAR_QUOTA).stream().noneMatch(each::equals))
            .filter(each -> each.peopleQuota().isPresent() && each.figures().isPresent())
            .findFirst()
            .orElseThrow();
    assertThat(isNearQuotaWith(line, 9_216L * 1024 * 1024 - 1)).isFalse();
    assertThat(isNearQuotaWith(line, 9_216L * 1024 * 1024)).isTrue();
  }

  private boolean isNearQuotaWith(FleetLine line, long bytes) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement =
            connection.prepareStatement(
                "update host.tenant_status set storage_bytes = ? where tenant_code = ?")) {
      statement.setLong(1, bytes);
      statement.setString(2, line.code().value());
      statement.executeUpdate();
    }
    return wanted(FleetMark.NEAR_QUOTA).stream().anyMatch(each -> each.code().equals(line.code()));
  }

  @Test
  void a_government_that_is_behind_is_shown_as_closed_for_maintenance() {
    var closed =
        new FleetFilter("benih", Optional.empty(), Set.of(TenantState.MAINTENANCE), Set.of());
    assertThat(asHost(() -> fleet.list(closed, FleetSort.NAME, 0, COUNT)))
        .isNotEmpty()
        .noneMatch(FleetLine::isCurrent);
  }

  @Test
  void totals_agree_with_the_list() {
    var totals = asHost(fleet::totals);
    var all = asHost(() -> fleet.list(FleetFilter.ALL, FleetSort.NAME, 0, 10_000));
    assertThat(totals.tenants()).isEqualTo(all.size());
    assertThat(totals.people())
        .isEqualTo(
            all.stream()
                .flatMap(line -> line.figures().stream())
                .flatMap(figures -> figures.people().stream())
                .mapToLong(Long::longValue)
                .sum());
    assertThat(totals.marks().get(FleetMark.BEHIND))
        .isEqualTo((int) all.stream().filter(line -> !line.isCurrent()).count());
  }

  @Test
  void a_name_with_signs_of_the_pattern_language_is_taken_literally() {
    var filter = new FleetFilter("%", Optional.empty(), Set.of(), Set.of());
    assertThat(asHost(() -> fleet.count(filter))).isZero();
  }

  @Test
  void the_figures_of_a_tenant_arrive_and_too_few_people_are_not_told() {
    var tenant = TestDatabase.newTenant();
    TestDatabase.context().getBean(TenantStatusWork.class).run();
    var filter = new FleetFilter(tenant.value(), Optional.empty(), Set.of(), Set.of());
    var line = asHost(() -> fleet.list(filter, FleetSort.NAME, 0, 2)).getFirst();
    assertThat(figures(line).storageBytes().orElseThrow()).isPositive();
    assertThat(figures(line).people()).contains(0L);
  }

  @ParameterizedTest
  @EnumSource(names = {"TENANT_ADMIN", "ANALYST", "AUDITOR", "REGIONAL_HEAD"})
  void nobody_of_a_region_sees_the_list(Role role) {
    var actor = new Actor(Ids.next(), "Siti", Set.of(role), Optional.empty(), Optional.empty());
    assertThatThrownBy(() -> Scopes.call(Scope.host(), actor, fleet::totals))
        .isInstanceOf(NotAllowedException.class);
  }

  private List<FleetLine> wanted(FleetMark... marks) {
    var filter = new FleetFilter("benih", Optional.empty(), Set.of(), Set.of(marks));
    return asHost(() -> fleet.list(filter, FleetSort.NAME, 0, COUNT));
  }

  private static FleetLine.Figures figures(FleetLine line) {
    return line.figures().orElseThrow();
  }

  private static <T> T asHost(Supplier<T> work) {
    return Scopes.call(Scope.host(), Actor.system(), work);
  }
}

package id.talenta.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.organization.OrganizationService;
import id.talenta.organization.OrganizationUnit;
import id.talenta.people.PeopleFilter;
import id.talenta.people.PeopleService;
import id.talenta.people.PeopleSort;
import id.talenta.people.PersonSummary;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Role;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.scope.TenantCode;
import id.talenta.testing.MadeUpRegion;
import id.talenta.testing.TestDatabase;
import io.micronaut.context.ApplicationContext;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The figures of what is missing, and the lists of the people behind them. */
class LackingEvidenceTest {
  private static final TenantCode TENANT = MadeUpRegion.newTenant();
  private static final ApplicationContext CONTEXT = TestDatabase.context();
  private static final LocalDate TODAY = LocalDate.now(CONTEXT.getBean(Clock.class));

  private final EvidenceService evidence = CONTEXT.getBean(EvidenceService.class);
  private final PeopleService people = CONTEXT.getBean(PeopleService.class);

  /** Some without a unit, some who have left, some whose evidence does not count any more. */
  @BeforeAll
  static void unsettle() throws SQLException {
    run("update civil_servant set unit_id = null, position_id = null where nip < '1972'");
    run("update civil_servant set left_on = '2026-07-01' where nip > '1998'");
    run("update evidence set superseded_at = now() where kind = 'TRAINING' and code = 'TECHNICAL'");
    run(
        """
        update evidence set valid_until = '2026-07-01'
         where kind = 'POTENTIAL_ASSESSMENT' and valid_from < '2025-01-01'
        """);
  }

  @Test
  void each_figure_is_the_number_of_people_in_its_list() {
    var report = in(() -> evidence.coverage(TODAY));
    for (var kind : EvidenceKind.values()) {
      var listed = count(Set.of(kind), Optional.empty());
      assertThat(report.total(kind).missing()).as(kind.name()).isEqualTo(listed);
      for (var unit : units()) {
        assertThat(report.ofUnit(unit.id(), kind).missing())
            .as(kind + " in " + unit.name())
            .isEqualTo(count(Set.of(kind), Optional.of(unit.id())));
      }
    }
    assertThat(report.total(EvidenceKind.POTENTIAL_ASSESSMENT).missing())
        .isPositive()
        .isLessThan(report.total(EvidenceKind.POTENTIAL_ASSESSMENT).people());
  }

  @Test
  void all_in_service_are_counted_those_without_a_unit_too() {
    var report = in(() -> evidence.coverage(TODAY));
    var all = in(() -> people.count(PeopleFilter.ALL));
    assertThat(report.total(EvidenceKind.EDUCATION).people()).isEqualTo(all);
    var tops = units().stream().filter(unit -> unit.parentId().isEmpty()).toList();
    var placed =
        tops.stream()
            .mapToInt(unit -> report.ofUnit(unit.id(), EvidenceKind.EDUCATION).people())
            .sum();
    assertThat(placed).isPositive().isLessThan(all);
  }

  @Test
  void whose_evidence_is_not_complete_lacks_one_of_the_kinds_at_least() {
    var kinds = Set.of(EvidenceKind.PERFORMANCE_RATING, EvidenceKind.POTENTIAL_ASSESSMENT);
    var complete = in(() -> evidence.complete(kinds, TODAY));
    assertThat(complete.missing())
        .isPositive()
        .isEqualTo(count(kinds, Optional.empty()))
        .isEqualTo((int) kinds.stream().flatMap(kind -> lacking(kind).stream()).distinct().count());
  }

  @Test
  void the_head_of_a_unit_finds_those_of_the_own_unit_alone() {
    var kind = EvidenceKind.POTENTIAL_ASSESSMENT;
    var unit =
        units().stream().filter(each -> each.name().startsWith("Dinas")).findFirst().orElseThrow();
    var head =
        new Actor(
            UUID.randomUUID(),
            "Uji",
            Set.of(Role.UNIT_HEAD),
            Optional.empty(),
            Optional.of(unit.id()));
    var seen =
        Scopes.call(
            Scope.tenant(TENANT), head, () -> people.count(filter(Set.of(kind), Optional.empty())));
    assertThat(seen)
        .isPositive()
        .isEqualTo(count(Set.of(kind), Optional.of(unit.id())))
        .isLessThan(count(Set.of(kind), Optional.empty()));
  }

  private List<OrganizationUnit> units() {
    return in(() -> CONTEXT.getBean(OrganizationService.class).units());
  }

  private Set<UUID> lacking(EvidenceKind kind) {
    var filter = filter(Set.of(kind), Optional.empty());
    return Stream.of(0, 1000)
        .flatMap(
            offset -> in(() -> people.search(filter, PeopleSort.BY_NAME, offset, 1000)).stream())
        .map(PersonSummary::id)
        .collect(Collectors.toSet());
  }

  private int count(Set<EvidenceKind> kinds, Optional<UUID> unit) {
    return in(() -> people.count(filter(kinds, unit)));
  }

  private static PeopleFilter filter(Set<EvidenceKind> kinds, Optional<UUID> unit) {
    return new PeopleFilter(
        "",
        unit,
        Set.of(),
        Set.of(),
        Set.of(),
        Optional.empty(),
        Optional.of(new LackingEvidence(kinds, TODAY)));
  }

  private static <T> T in(Supplier<T> work) {
    return TestDatabase.in(TENANT, work);
  }

  private static void run(String sql) throws SQLException {
    try (var connection = TestDatabase.superuser();
        var statement = connection.createStatement()) {
      statement.execute("set search_path to " + TENANT.schema());
      assertThat(statement.executeUpdate(sql)).isPositive();
    }
  }
}

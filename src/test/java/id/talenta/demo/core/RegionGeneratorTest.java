package id.talenta.demo.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.PositionKind;
import id.talenta.people.Employment;
import id.talenta.people.Sex;
import id.talenta.platform.scope.TenantCode;
import id.talenta.tenant.TenantFolder;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class RegionGeneratorTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
  private static final List<Region> REGIONS =
      RegionPlans.all().stream().map(RegionGeneratorTest::region).toList();

  @Test
  void the_same_day_gives_the_same_region() {
    assertThat(region(RegionPlans.of("magelang"))).isEqualTo(region(RegionPlans.of("magelang")));
  }

  @Test
  void every_region_has_as_many_people_as_planned() {
    assertThat(REGIONS).allSatisfy(region -> assertThat(region.people()).hasSize(size(region)));
  }

  @Test
  void no_two_people_of_all_regions_share_a_number() {
    var seen = new HashSet<String>();
    for (var region : REGIONS) {
      for (var person : region.people()) {
        assertThat(seen.add(person.nip().value())).isTrue();
      }
    }
  }

  @Test
  void proportions_are_those_of_the_country() {
    assertThat(REGIONS)
        .allSatisfy(
            region -> {
              assertThat(share(region, person -> person.employment() == Employment.PNS))
                  .isCloseTo(64, within(3.0));
              assertThat(share(region, person -> person.nip().sex() == Sex.MALE))
                  .isCloseTo(44, within(3.0));
              assertThat(share(region, person -> kind(person) == PositionKind.FUNCTIONAL))
                  .isCloseTo(63, within(1.0));
            });
  }

  @Test
  void some_were_never_assessed_and_some_too_long_ago() {
    assertThat(REGIONS)
        .allSatisfy(
            region -> {
              assertThat(share(region, person -> assessments(person).isEmpty()))
                  .isBetween(10.0, 45.0);
              assertThat(share(region, RegionGeneratorTest::isStale)).isBetween(5.0, 30.0);
            });
  }

  @Test
  void the_head_of_the_education_office_retires_within_a_year() {
    assertThat(REGIONS)
        .allSatisfy(
            region -> {
              var head =
                  region.people().stream()
                      .filter(person -> person.post().equals("DISDIK-K1"))
                      .findFirst()
                      .orElseThrow();
              var leaves = head.nip().bornOn().plusYears(60);
              assertThat(leaves).isBetween(TODAY, TODAY.plusYears(1));
            });
  }

  @Test
  void nobody_has_evidence_from_before_the_first_day_or_after_today() {
    for (var region : REGIONS) {
      for (var person : region.people()) {
        assertThat(person.facts())
            .allSatisfy(fact -> assertThat(fact.validFrom()).isBeforeOrEqualTo(TODAY));
      }
    }
  }

  @Test
  void a_superior_comes_before_those_who_report_to_it() {
    for (var region : REGIONS) {
      var before = new HashSet<String>();
      for (var post : region.posts()) {
        assertThat(before).containsAll(post.superior().stream().toList());
        before.add(post.code());
      }
    }
  }

  private static Region region(RegionPlan plan) {
    return RegionGenerator.generate(TenantFolder.read(new TenantCode(plan.code())), plan, TODAY);
  }

  private static int size(Region region) {
    return region.plan().people();
  }

  private static PositionKind kind(Person person) {
    return person.level().kind();
  }

  private static double share(Region region, Predicate<Person> condition) {
    return 100.0 * region.people().stream().filter(condition).count() / region.people().size();
  }

  private static boolean isStale(Person person) {
    var assessments = assessments(person);
    return !assessments.isEmpty()
        && assessments.stream()
            .allMatch(fact -> fact.validUntil().filter(TODAY::isAfter).isPresent());
  }

  private static List<Fact> assessments(Person person) {
    return person.facts().stream()
        .filter(fact -> fact.kind() == EvidenceKind.COMPETENCE_ASSESSMENT)
        .toList();
  }
}

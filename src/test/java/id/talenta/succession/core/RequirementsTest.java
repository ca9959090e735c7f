package id.talenta.succession.core;

import static id.talenta.succession.core.People.ON;
import static id.talenta.succession.core.People.administrator;
import static id.talenta.succession.core.People.match;
import static id.talenta.succession.core.People.pratama;
import static id.talenta.succession.core.People.punishment;
import static id.talenta.succession.core.People.rating;
import static id.talenta.succession.core.People.sourced;
import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.organization.Education;
import id.talenta.organization.PositionLevel;
import id.talenta.rule.core.LocalText;
import id.talenta.tenant.PositionRules.Performance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RequirementsTest {
  private static final Verdict PASS = new Verdict.Pass();
  private static final Verdict FAIL = Verdict.fail();
  private static final Verdict UNKNOWN = new Verdict.Unknown();

  @Test
  void somebody_who_has_all_that_is_asked_is_eligible() {
    var checks = Requirements.check(pratama(), administrator().build());
    assertThat(checks).extracting(RequirementCheck::verdict).containsOnly(PASS);
    assertThat(Eligibility.of(checks)).isEqualTo(Eligibility.ELIGIBLE);
  }

  @Test
  void what_no_rule_asks_for_is_not_checked() {
    var target =
        People.target(PositionLevel.JPT_PRATAMA, People.standard(List.of(), 0), Optional.empty());
    assertThat(Requirements.check(target, administrator().build()))
        .extracting(RequirementCheck::requirement)
        .containsExactly(
            Requirement.RANK,
            Requirement.EDUCATION_LEVEL,
            Requirement.DISCIPLINE,
            Requirement.ASSESSMENT);
  }

  @Test
  void the_rank_must_lie_between_the_lowest_and_the_highest() {
    assertThat(verdict(Requirement.RANK, administrator().rank("IV/a"))).isEqualTo(FAIL);
    assertThat(verdict(Requirement.RANK, administrator().rank("IV/b"))).isEqualTo(PASS);
    assertThat(verdict(Requirement.RANK, administrator().rank("IV/c"))).isEqualTo(PASS);
    assertThat(verdict(Requirement.RANK, administrator().rank("IV/d"))).isEqualTo(FAIL);
  }

  @Test
  void the_rank_of_a_pppk_stands_on_another_scale_and_can_not_be_compared() {
    assertThat(verdict(Requirement.RANK, administrator().rank("XVII"))).isEqualTo(UNKNOWN);
    assertThat(verdict(Requirement.RANK, administrator().noRank())).isEqualTo(UNKNOWN);
  }

  @Test
  void a_diploma_of_four_years_equals_a_bachelors_degree_and_one_of_three_does_not() {
    assertThat(
            verdict(Requirement.EDUCATION_LEVEL, administrator().education(Education.D4, "Hukum")))
        .isEqualTo(PASS);
    assertThat(
            verdict(Requirement.EDUCATION_LEVEL, administrator().education(Education.D3, "Hukum")))
        .isEqualTo(FAIL);
  }

  @Test
  void the_field_of_study_is_compared_without_regard_to_case_and_may_be_unknown() {
    var field = Requirement.EDUCATION_FIELD;
    assertThat(verdict(field, administrator().education(Education.S1, "administrasi publik ")))
        .isEqualTo(PASS);
    assertThat(verdict(field, administrator().education(Education.S1, "Kimia"))).isEqualTo(FAIL);
    assertThat(verdict(field, administrator().education(Education.S1, " "))).isEqualTo(UNKNOWN);
  }

  @Test
  void missing_time_at_the_level_below_says_from_which_day_it_is_complete() {
    assertThat(verdict(Requirement.TENURE_BELOW, administrator().terms(since(2025, 3, 1))))
        .isEqualTo(Verdict.failUntil(LocalDate.of(2027, 3, 1)));
    assertThat(verdict(Requirement.TENURE_BELOW, administrator().terms(since(2025, 1, 1))))
        .isEqualTo(PASS);
    assertThat(verdict(Requirement.TENURE_BELOW, administrator().terms(since(2025, 1, 2))))
        .isEqualTo(Verdict.failUntil(LocalDate.of(2027, 1, 2)));
  }

  @Test
  void time_at_the_level_below_that_is_over_does_not_grow() {
    var ended =
        new ServiceTerm(
            PositionLevel.ADMINISTRATOR,
            LocalDate.of(2022, 1, 1),
            Optional.of(LocalDate.of(2022, 12, 31)),
            false);
    assertThat(verdict(Requirement.TENURE_BELOW, administrator().terms(ended))).isEqualTo(FAIL);
  }

  @Test
  void time_at_the_targets_own_level_counts_so_that_a_rotation_is_possible() {
    var equal =
        new ServiceTerm(
            PositionLevel.JPT_PRATAMA, LocalDate.of(2023, 1, 1), Optional.empty(), false);
    assertThat(verdict(Requirement.TENURE_BELOW, administrator().terms(equal))).isEqualTo(PASS);
  }

  @Test
  void experience_is_complete_on_the_anniversary_of_the_appointment() {
    assertThat(verdict(Requirement.EXPERIENCE, administrator().appointed(LocalDate.of(2022, 1, 1))))
        .isEqualTo(PASS);
    assertThat(verdict(Requirement.EXPERIENCE, administrator().appointed(LocalDate.of(2022, 2, 1))))
        .isEqualTo(Verdict.failUntil(LocalDate.of(2027, 2, 1)));
  }

  @Test
  void the_age_limit_is_passed_on_the_birthday_after_it() {
    assertThat(verdict(Requirement.AGE, administrator().born(LocalDate.of(1970, 1, 2))))
        .isEqualTo(PASS);
    assertThat(verdict(Requirement.AGE, administrator().born(LocalDate.of(1970, 1, 1))))
        .isEqualTo(FAIL);
    assertThat(verdict(Requirement.AGE, administrator().born(LocalDate.of(1972, 2, 29))))
        .isEqualTo(PASS);
  }

  @Test
  void performance_must_be_good_in_each_of_the_last_years() {
    assertThat(performance(rating(2025, "BAIK"), rating(2024, "SANGAT_BAIK"))).isEqualTo(PASS);
    assertThat(performance(rating(2025, "BAIK"), rating(2024, "BUTUH_PERBAIKAN"))).isEqualTo(FAIL);
    assertThat(performance(rating(2025, "BAIK"), rating(2023, "KURANG"))).isEqualTo(UNKNOWN);
    assertThat(performance(rating(2025, "KURANG"))).isEqualTo(FAIL);
  }

  @Test
  void a_gate_opens_again_the_given_years_after_the_punishment() {
    assertThat(
            verdict(
                Requirement.DISCIPLINE,
                administrator()
                    .with(punishment("SEVERE", LocalDate.of(2025, 1, 1), Optional.empty()))))
        .isEqualTo(PASS);
    assertThat(
            verdict(
                Requirement.DISCIPLINE,
                administrator()
                    .with(punishment("SEVERE", LocalDate.of(2025, 1, 2), Optional.empty()))))
        .isEqualTo(Verdict.failUntil(LocalDate.of(2027, 1, 2)));
  }

  @Test
  void a_punishment_that_is_being_served_stands_in_the_way_whatever_its_degree() {
    assertThat(
            verdict(
                Requirement.DISCIPLINE,
                administrator()
                    .with(punishment("LIGHT", LocalDate.of(2026, 9, 1), Optional.of(ON)))))
        .isEqualTo(Verdict.failUntil(ON.plusDays(1)));
    assertThat(
            verdict(
                Requirement.DISCIPLINE,
                administrator()
                    .with(
                        punishment(
                            "LIGHT", LocalDate.of(2026, 9, 1), Optional.of(ON.minusDays(1))))))
        .isEqualTo(PASS);
  }

  @Test
  void an_assessment_counts_up_to_the_day_before_its_third_anniversary() {
    assertThat(assessedOn(ON.minusYears(3).plusDays(1))).isEqualTo(PASS);
    assertThat(assessedOn(ON.minusYears(3))).isEqualTo(FAIL);
    assertThat(verdict(Requirement.ASSESSMENT, administrator().noEvidence())).isEqualTo(FAIL);
  }

  @Test
  void of_two_assessments_the_newest_counts() {
    var person =
        administrator()
            .noEvidence()
            .with(match("95", LocalDate.of(2024, 6, 1)), match("70", LocalDate.of(2026, 6, 1)))
            .build();
    assertThat(RecordRequirements.newestAssessment(pratama(), person))
        .contains(match("70", LocalDate.of(2026, 6, 1)));
  }

  @Test
  void each_check_names_the_rule_it_rests_on() {
    var checks = Requirements.check(pratama(), administrator().build());
    assertThat(check(checks, Requirement.AGE).basis())
        .isEqualTo(new Basis(Basis.Origin.LEVEL_RULES, LocalText.same("PP 11/2017"), "L", false));
    assertThat(check(checks, Requirement.RANK).basis()).isEqualTo(Basis.standard());
    assertThat(check(checks, Requirement.DISCIPLINE).basis().origin())
        .isEqualTo(Basis.Origin.RULE_SET);
  }

  @Test
  void something_unknown_leaves_a_person_unsettled_and_a_failure_outweighs_it() {
    assertThat(eligibility(administrator().noRank())).isEqualTo(Eligibility.UNSETTLED);
    assertThat(eligibility(administrator().noRank().noEvidence()))
        .isEqualTo(Eligibility.NOT_ELIGIBLE);
  }

  private static Eligibility eligibility(People.Builder person) {
    return Eligibility.of(Requirements.check(pratama(), person.build()));
  }

  private static Verdict assessedOn(LocalDate day) {
    return verdict(Requirement.ASSESSMENT, administrator().noEvidence().with(match("90", day)));
  }

  private static Verdict performance(DatedFact... ratings) {
    var rule = People.rule(Optional.empty(), Optional.of(sourced(new Performance("BAIK", 2))));
    var target =
        People.target(
            PositionLevel.ADMINISTRATOR, People.standard(List.of(), 0), Optional.of(rule));
    var checks = Requirements.check(target, administrator().with(ratings).build());
    return check(checks, Requirement.PERFORMANCE).verdict();
  }

  private static Verdict verdict(Requirement requirement, People.Builder person) {
    return check(Requirements.check(pratama(), person.build()), requirement).verdict();
  }

  private static RequirementCheck check(List<RequirementCheck> checks, Requirement wanted) {
    return checks.stream().filter(check -> check.requirement() == wanted).findFirst().orElseThrow();
  }

  private static ServiceTerm since(int year, int month, int day) {
    return new ServiceTerm(
        PositionLevel.ADMINISTRATOR, LocalDate.of(year, month, day), Optional.empty(), false);
  }
}

package id.talenta.succession.core;

import static id.talenta.succession.core.People.administrator;
import static id.talenta.succession.core.People.pratama;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import id.talenta.organization.Education;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FitTest {
  private static final FitRules RULES = rules("60", "20", "20");

  @Test
  void a_match_with_the_own_standard_is_held_against_the_targets() {
    var fit = Fit.of(pratama(), administrator().build(), RULES);
    // 90 % of an average of 3 against one of 4 is 67.50; six whole years give 100; the field fits.
    assertThat(fit.lines())
        .extracting(FitLine::points)
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(new BigDecimal("67.50"), BigDecimal.valueOf(100), BigDecimal.valueOf(100));
    assertThat(fit.value()).isEqualTo("80.50");
  }

  @Test
  void the_contributions_add_up_to_the_fit() {
    var fit = Fit.of(pratama(), administrator().build(), rules("33.33", "33.33", "33.34"));
    assertThat(
            fit.lines().stream()
                .map(FitLine::contribution)
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualTo(fit.value());
  }

  @Test
  void an_assessment_that_is_no_longer_valid_gives_nothing() {
    var person =
        administrator().noEvidence().with(People.match("90", LocalDate.of(2022, 1, 1))).build();
    assertThat(Fit.of(pratama(), person, RULES).lines().getFirst().points()).isZero();
  }

  @Test
  void another_field_of_study_gives_the_points_for_one_that_differs() {
    var person = administrator().education(Education.S1, "Kimia").build();
    assertThat(Fit.of(pratama(), person, RULES).value()).isEqualTo("70.50");
  }

  @Test
  void rules_whose_weights_do_not_sum_to_100_are_refused() {
    assertThatIllegalArgumentException().isThrownBy(() -> rules("60", "20", "25"));
  }

  @Test
  void the_blend_is_rounded_half_up_to_two_places() {
    assertThat(Blend.of(new BigDecimal("70"), new BigDecimal("88.45"), new BigDecimal("81.05")))
        .isEqualTo("86.23");
    assertThat(Blend.of(new BigDecimal("50"), new BigDecimal("88.45"), new BigDecimal("81.04")))
        .isEqualTo("84.75");
  }

  static FitRules rules(String competence, String field, String tenure) {
    return new FitRules(
        List.of(
            new FitRules.Weight(FitFactor.COMPETENCE, new BigDecimal(competence)),
            new FitRules.Weight(FitFactor.EDUCATION_FIELD, new BigDecimal(field)),
            new FitRules.Weight(FitFactor.TENURE, new BigDecimal(tenure))),
        BigDecimal.valueOf(100),
        BigDecimal.valueOf(50),
        List.of(
            new FitRules.Step(0, BigDecimal.valueOf(60)),
            new FitRules.Step(2, BigDecimal.valueOf(80)),
            new FitRules.Step(5, BigDecimal.valueOf(100))),
        "contoh",
        "M",
        true);
  }
}

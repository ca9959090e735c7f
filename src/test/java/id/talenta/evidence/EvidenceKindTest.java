package id.talenta.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class EvidenceKindTest {
  private static final LocalDate DAY = LocalDate.of(2024, 2, 29);

  @Test
  void an_assessment_is_valid_for_three_years_less_a_day() {
    assertThat(EvidenceKind.COMPETENCE_ASSESSMENT.validUntil(DAY, Optional.empty()))
        .contains(LocalDate.of(2027, 2, 27));
  }

  @Test
  void a_degree_stays_valid_and_a_punishment_ends_when_it_is_served() {
    var end = Optional.of(LocalDate.of(2025, 2, 28));
    assertThat(EvidenceKind.EDUCATION.validUntil(DAY, end)).isEmpty();
    assertThat(EvidenceKind.DISCIPLINE.validUntil(DAY, end)).isEqualTo(end);
  }

  @Test
  void a_code_of_another_kind_is_refused() {
    assertThat(EvidenceKind.DISCIPLINE.requireCode("LIGHT")).isEqualTo("LIGHT");
    assertThatThrownBy(() -> EvidenceKind.DISCIPLINE.requireCode("NATIONAL"))
        .hasMessage("evidence.error.code");
  }

  @Test
  void a_percentage_stays_between_0_and_100() {
    var kind = EvidenceKind.ATTENDANCE;
    assertThat(kind.requireScore(new BigDecimal("100"))).isEqualByComparingTo("100");
    assertThatThrownBy(() -> kind.requireScore(new BigDecimal("100.01")))
        .hasMessage("evidence.error.score");
    assertThatThrownBy(() -> kind.requireScore(new BigDecimal("-1")))
        .hasMessage("evidence.error.score");
  }
}

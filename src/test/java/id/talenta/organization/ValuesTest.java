package id.talenta.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ValuesTest {
  @ParameterizedTest
  @CsvSource({"III/c,III/c", "iii/C,III/c", "IVe,IV/e", "' II a ',II/a", "ix,IX", "XVII,XVII"})
  void a_rank_is_read_as_people_write_it(String text, String rank) {
    assertThat(Pangkat.of(text).value()).isEqualTo(rank);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "V/a", "III/e", "XVIII", "3c", "Penata Tingkat I (III/d)", "IIII"})
  void what_is_no_rank_is_refused(String text) {
    assertThatThrownBy(() -> Pangkat.of(text))
        .isInstanceOf(UserError.class)
        .hasMessage("organization.error.rank");
  }

  @Test
  void ranks_compare_on_their_own_scale_only() {
    assertThat(Pangkat.of("IV/a").isAtLeast(Pangkat.of("III/d"))).isTrue();
    assertThat(Pangkat.of("III/b").isAtLeast(Pangkat.of("III/d"))).isFalse();
    assertThat(Pangkat.of("XVII").isAtLeast(Pangkat.of("I/a"))).isFalse();
    assertThat(Pangkat.of("IV/e").step()).isEqualTo(17);
    assertThat(Pangkat.of("III/c").title()).contains("Penata");
  }

  @ParameterizedTest
  @CsvSource({"S1,S1", "s-2,S2", "D-III,D3", "D IV,D4", "SMA,SLTA", "smk,SLTA", "SLTP,SMP"})
  void education_is_read_as_people_write_it(String text, Education education) {
    assertThat(Education.of(text)).isEqualTo(education);
  }

  @Test
  void a_diploma_of_four_years_equals_a_bachelors_degree() {
    assertThat(Education.D4.isAtLeast(Education.S1)).isTrue();
    assertThat(Education.S1.isAtLeast(Education.D4)).isTrue();
    assertThat(Education.D3.isAtLeast(Education.S1)).isFalse();
    assertThatThrownBy(() -> Education.of("S4")).hasMessage("organization.error.education");
  }

  @Test
  void a_high_leader_comes_from_administrators_or_senior_professionals() {
    assertThat(PositionLevel.JPT_PRATAMA.levelsCountedAsBelow())
        .containsExactlyInAnyOrder(PositionLevel.ADMINISTRATOR, PositionLevel.JF_MADYA);
    assertThat(PositionLevel.JF_MADYA.levelsCountedAsBelow())
        .containsExactly(PositionLevel.JF_MUDA);
    assertThat(PositionLevel.PELAKSANA.levelBelow()).isEmpty();
    assertThat(PositionLevel.PENGAWAS.levelAbove()).contains(PositionLevel.ADMINISTRATOR);
    assertThat(PositionLevel.JPT_UTAMA.levelAbove()).isEmpty();
    assertThat(PositionLevel.JF_UTAMA.isAtLeast(PositionLevel.JPT_PRATAMA)).isTrue();
  }

  @Test
  void codes_have_no_blanks_and_are_short() {
    assertThat(new UnitCode("DINKES.01-A/2").value()).isEqualTo("DINKES.01-A/2");
    assertThatThrownBy(() -> new UnitCode("")).hasMessage("organization.error.unit-code.size");
    assertThatThrownBy(() -> new UnitCode("DIN KES"))
        .hasMessage("organization.error.unit-code.characters");
    assertThatThrownBy(() -> new PositionCode("x".repeat(41)))
        .hasMessage("organization.error.position-code.size");
    assertThatThrownBy(() -> new UnitKind("<b>"))
        .hasMessage("organization.error.unit-kind.characters");
  }
}

package id.talenta.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.talenta.platform.error.UserError;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NipTest {
  @Test
  void tells_birth_sex_and_appointment() {
    var nip = Nip.of("19800117 200501 2 003");
    assertThat(nip.value()).isEqualTo("198001172005012003");
    assertThat(nip.bornOn()).isEqualTo(LocalDate.of(1980, 1, 17));
    assertThat(nip.sex()).isEqualTo(Sex.FEMALE);
    assertThat(nip.appointedOn(Employment.PNS)).isEqualTo(LocalDate.of(2005, 1, 1));
  }

  @Test
  void of_a_contract_worker_has_no_month_of_appointment() {
    var nip = Nip.of("199003052023211007");
    assertThat(nip.appointedOn(Employment.PPPK)).isEqualTo(LocalDate.of(2023, 1, 1));
    assertThatThrownBy(() -> nip.appointedOn(Employment.PNS))
        .isInstanceOf(UserError.class)
        .hasMessage("people.error.nip.month");
  }

  @ParameterizedTest
  @CsvSource({
    "1980011720050120, people.error.nip.size",
    "1980011720050120031, people.error.nip.size",
    "19800117200501200A, people.error.nip.characters",
    "198002302005012003, people.error.nip.birth",
    "198001171985012003, people.error.nip.start",
    "198001172005013003, people.error.nip.sex",
  })
  void refuses_by_size_then_characters_then_syntax(String text, String key) {
    assertThatThrownBy(() -> Nip.of(text)).isInstanceOf(UserError.class).hasMessage(key);
  }

  @Test
  void does_not_take_digits_of_other_scripts() {
    assertThatThrownBy(() -> Nip.of("19800117200501200٣"))
        .hasMessage("people.error.nip.characters");
  }
}

package id.talenta.access.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OneTimePasswordTest {

  @Test
  void it_is_readable_and_has_no_ambiguous_characters() {
    var random = new Random(1);
    for (var round = 0; round < 200; round++) {
      assertThat(OneTimePassword.generate(random).text())
          .matches("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}")
          .doesNotContainPattern("[01258BILOSZ]");
    }
  }

  @Test
  void two_are_never_the_same() {
    var random = new SecureRandom();
    assertThat(
            IntStream.range(0, 1000)
                .mapToObj(index -> OneTimePassword.generate(random).text())
                .distinct())
        .hasSize(1000);
  }

  @Test
  void small_letters_blanks_and_hyphens_do_not_matter() {
    assertThat(OneTimePassword.normalize(" k7mp 4xwt-9rhd"))
        .isEqualTo(OneTimePassword.normalize("K7MP-4XWT-9RHD"));
  }

  @Test
  void it_is_not_shown_by_accident() {
    var password = OneTimePassword.generate(new SecureRandom());
    assertThat(password.toString()).doesNotContain(password.text());
  }
}

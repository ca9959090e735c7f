package id.talenta.access.core;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordPolicyTest {

  @ParameterizedTest
  @CsvSource({
    "pendek,TOO_SHORT",
    "sebelas1234,TOO_SHORT",
    "Siti.Aminah-2026,HOLDS_USERNAME",
    "Password2026!!,COMMON",
    "katasandi-12345,COMMON",
    "Talenta-2026-2027,COMMON",
    "198001012005011,COMMON",
    "aaaabbbbaaaabbbb,MONOTONOUS"
  })
  void a_weak_password_is_refused(String password, PasswordProblem problem) {
    assertThat(PasswordPolicy.problem(password, "siti.aminah")).contains(problem);
  }

  @Test
  void a_password_that_would_take_long_to_hash_is_refused() {
    var longest = "sawah kuning di kaki gunung ".repeat(5).substring(0, PasswordPolicy.LONGEST);
    assertThat(PasswordPolicy.problem(longest, "siti")).isEmpty();
    assertThat(PasswordPolicy.problem(longest + "!", "siti")).contains(PasswordProblem.TOO_LONG);
  }

  @ParameterizedTest
  @ValueSource(strings = {"sawah kuning di kaki gunung", "perahu-7-kelapa", "tigaekorkucing"})
  void a_long_password_needs_no_special_characters(String password) {
    assertThat(PasswordPolicy.problem(password, "siti.aminah")).isEmpty();
  }
}

package id.talenta.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.platform.i18n.Language;
import id.talenta.platform.i18n.Messages;
import org.junit.jupiter.api.Test;

/** What is wrong with a row, and what to do about it, in words. */
class ProblemTextsTest {
  @Test
  void every_problem_has_its_words() {
    var messages = Messages.shared();
    for (var language : Language.values()) {
      var keys = messages.keys(language);
      assertThat(keys).contains("intake.problem.required", "intake.todo.required");
      keys.stream()
          .filter(key -> key.startsWith("intake.problem.") && !key.equals("intake.problem.file"))
          .forEach(key -> assertThat(keys).contains(key.replace(".problem.", ".todo.")));
      keys.stream()
          .filter(
              key -> key.startsWith("people.error.nip.") || key.startsWith("organization.error."))
          .forEach(
              key -> assertThat(keys).contains("intake.problem." + key.replace(".error.", ".")));
    }
  }
}

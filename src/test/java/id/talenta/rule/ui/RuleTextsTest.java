package id.talenta.rule.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.organization.PositionLevel;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.Cutoffs;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.RuleDifference;
import id.talenta.rule.core.RuleProblem;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every kind of problem and difference has a sentence; that each text is there in both languages is
 * checked for all texts at once.
 */
class RuleTextsTest {
  private static final Map<Class<?>, Object> SAMPLES =
      Map.of(
          Axis.class,
          Axis.POTENTIAL,
          BigDecimal.class,
          new BigDecimal("12.5"),
          LocalText.class,
          new LocalText("Masa jabatan", "Tenure"),
          String.class,
          "YES",
          Fact.class,
          Fact.TENURE,
          PositionLevel.class,
          PositionLevel.PENGAWAS,
          int.class,
          7,
          Set.class,
          Set.of(7, 8),
          Cutoffs.class,
          new Cutoffs(BigDecimal.ONE, BigDecimal.TEN, true));

  static Class<?>[] problems() {
    return RuleProblem.class.getPermittedSubclasses();
  }

  static Class<?>[] differences() {
    return RuleDifference.class.getPermittedSubclasses();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void every_kind_of_problem_has_a_sentence(Class<?> kind) throws ReflectiveOperationException {
    isSentence(ProblemTexts.of((RuleProblem) sample(kind)));
  }

  @ParameterizedTest
  @MethodSource("differences")
  void every_kind_of_difference_has_a_sentence(Class<?> kind) throws ReflectiveOperationException {
    isSentence(DifferenceTexts.of((RuleDifference) sample(kind)));
  }

  private static void isSentence(String text) {
    assertThat(text).contains(" ").doesNotContain("rule.").doesNotContain("{");
  }

  private static Object sample(Class<?> kind) throws ReflectiveOperationException {
    var parts = kind.getRecordComponents();
    var types = Arrays.stream(parts).map(RecordComponent::getType).toArray(Class<?>[]::new);
    Constructor<?> constructor = kind.getDeclaredConstructor(types);
    return constructor.newInstance(Arrays.stream(types).map(SAMPLES::get).toArray());
  }
}

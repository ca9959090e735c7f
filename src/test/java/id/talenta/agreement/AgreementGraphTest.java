package id.talenta.agreement;

import static id.talenta.agreement.AgreementStage.ACTIVE;
import static id.talenta.agreement.AgreementStage.DRAFTED;
import static id.talenta.agreement.AgreementStage.ENDED;
import static id.talenta.agreement.AgreementStage.ERASED;
import static id.talenta.agreement.AgreementStage.EXPIRED;
import static id.talenta.agreement.AgreementStage.EXPIRING;
import static id.talenta.agreement.AgreementStage.EXPLORATION;
import static id.talenta.agreement.AgreementStage.HANDED_OVER;
import static id.talenta.agreement.AgreementStage.MEMORANDUM;
import static id.talenta.agreement.AgreementStage.SIGNED;
import static id.talenta.agreement.GraphSamples.day;
import static id.talenta.agreement.GraphSamples.ready;
import static id.talenta.agreement.GraphSamples.step;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementGraphTest {
  /** The whole graph as the law and the design have it, written down a second time. */
  private static final Set<Edge> EDGES =
      Set.of(
          new Edge(EXPLORATION, AgreementAction.AGREE_MEMORANDUM, MEMORANDUM),
          new Edge(EXPLORATION, AgreementAction.END, ENDED),
          new Edge(MEMORANDUM, AgreementAction.DRAFT, DRAFTED),
          new Edge(MEMORANDUM, AgreementAction.END, ENDED),
          new Edge(DRAFTED, AgreementAction.REVISE, DRAFTED),
          new Edge(DRAFTED, AgreementAction.APPROVE_BY_COUNCIL, DRAFTED),
          new Edge(DRAFTED, AgreementAction.SIGN, DRAFTED),
          new Edge(DRAFTED, AgreementAction.CONCLUDE, SIGNED),
          new Edge(DRAFTED, AgreementAction.END, ENDED),
          new Edge(SIGNED, AgreementAction.ACTIVATE, ACTIVE),
          new Edge(SIGNED, AgreementAction.END, ENDED),
          new Edge(ACTIVE, AgreementAction.APPROVE_BY_COUNCIL, ACTIVE),
          new Edge(ACTIVE, AgreementAction.AMEND, ACTIVE),
          new Edge(ACTIVE, AgreementAction.EXTEND, ACTIVE),
          new Edge(ACTIVE, AgreementAction.APPROACH_END, EXPIRING),
          new Edge(ACTIVE, AgreementAction.END, ENDED),
          new Edge(EXPIRING, AgreementAction.APPROVE_BY_COUNCIL, EXPIRING),
          new Edge(EXPIRING, AgreementAction.AMEND, EXPIRING),
          new Edge(EXPIRING, AgreementAction.EXTEND, ACTIVE),
          new Edge(EXPIRING, AgreementAction.EXPIRE, EXPIRED),
          new Edge(EXPIRING, AgreementAction.END, ENDED),
          new Edge(EXPIRED, AgreementAction.HAND_OVER, HANDED_OVER),
          new Edge(ENDED, AgreementAction.HAND_OVER, HANDED_OVER),
          new Edge(HANDED_OVER, AgreementAction.ERASE, ERASED));

  private record Edge(AgreementStage from, AgreementAction action, AgreementStage to) {}

  static Stream<Arguments> everyStepAtEveryStage() {
    return Arrays.stream(AgreementStage.values())
        .flatMap(
            stage ->
                Arrays.stream(AgreementAction.values()).map(action -> Arguments.of(stage, action)));
  }

  @ParameterizedTest(name = "{1} at {0}")
  @MethodSource("everyStepAtEveryStage")
  void a_step_leads_where_the_graph_says_and_every_other_is_refused(
      AgreementStage stage, AgreementAction action) {
    var expected =
        EDGES.stream()
            .filter(edge -> edge.from() == stage && edge.action() == action)
            .map(Edge::to)
            .findFirst();
    var outcome = AgreementGraph.take(ready(stage, action), step(action), day(action));
    if (expected.isPresent()) {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              StepOutcome.Taken.class,
              taken -> assertThat(taken.state().stage()).isEqualTo(expected.get()));
    } else {
      assertThat(outcome).isEqualTo(new StepOutcome.Refused(Refusal.NOT_FROM_THIS_STAGE));
    }
  }
}

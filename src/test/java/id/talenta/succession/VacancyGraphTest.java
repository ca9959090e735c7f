package id.talenta.succession;

import static id.talenta.succession.VacancyState.DECIDED;
import static id.talenta.succession.VacancyState.OPEN;
import static id.talenta.succession.VacancyState.PREPARED;
import static id.talenta.succession.VacancyState.PROPOSED;
import static id.talenta.succession.VacancyState.WITHDRAWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VacancyGraphTest {
  /** The whole graph, written down a second time. */
  private static final Set<Edge> EDGES =
      Set.of(
          new Edge(OPEN, VacancyAction.PREPARE, PREPARED),
          new Edge(OPEN, VacancyAction.WITHDRAW, WITHDRAWN),
          new Edge(PREPARED, VacancyAction.PREPARE, PREPARED),
          new Edge(PREPARED, VacancyAction.PROPOSE, PROPOSED),
          new Edge(PREPARED, VacancyAction.WITHDRAW, WITHDRAWN),
          new Edge(PROPOSED, VacancyAction.DECIDE, DECIDED),
          new Edge(PROPOSED, VacancyAction.WITHDRAW, WITHDRAWN));

  private record Edge(VacancyState from, VacancyAction action, VacancyState to) {}

  private record Step(VacancyState from, VacancyAction action) {}

  static Stream<Step> steps() {
    return Arrays.stream(VacancyState.values())
        .flatMap(
            state -> Arrays.stream(VacancyAction.values()).map(action -> new Step(state, action)));
  }

  @ParameterizedTest
  @MethodSource("steps")
  void every_step_leads_where_it_should_or_is_refused(Step step) {
    var expected =
        EDGES.stream()
            .filter(edge -> edge.from() == step.from() && edge.action() == step.action())
            .map(Edge::to)
            .findFirst();
    assertThat(VacancyGraph.target(step.from(), step.action())).isEqualTo(expected);
  }

  @Test
  void nothing_can_be_done_once_it_is_over() {
    for (var state : VacancyState.values()) {
      assertThat(VacancyGraph.actions(state).isEmpty()).isEqualTo(!state.isRunning());
      assertThat(VacancyGraph.target(state, VacancyAction.DECIDE))
          .isEqualTo(state == PROPOSED ? Optional.of(DECIDED) : Optional.empty());
    }
  }
}

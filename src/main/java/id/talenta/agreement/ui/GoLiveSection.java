package id.talenta.agreement.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import id.talenta.agreement.GoLiveTask;
import id.talenta.agreement.Party;
import id.talenta.agreement.golive.GoLiveState;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Checklist;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The tasks until a region works by itself, as both sides see them. Each side does and marks its
 * own; the other's are shown as they stand.
 */
final class GoLiveSection {
  private final Optional<Party> side;
  private final Function<Party, String> names;
  private final Optional<BigDecimal> evidence;
  private final int target;
  private final Consumer<GoLiveTask> mark;
  private final Consumer<GoLiveTask> unmark;
  private final List<Component> evidenceActions = new ArrayList<>();

  /**
   * A view of one side.
   *
   * @param side who may mark tasks on this screen, if anybody
   * @param names the name of a party
   * @param evidence share of people with evidence, in percent, where it may be shown
   * @param target to how many percent it has to be complete
   * @param mark asks in which office the task is said to be done
   * @param unmark takes that back
   */
  GoLiveSection(
      Optional<Party> side,
      Function<Party, String> names,
      Optional<BigDecimal> evidence,
      int target,
      Consumer<GoLiveTask> mark,
      Consumer<GoLiveTask> unmark) {
    this.side = side;
    this.names = names;
    this.evidence = evidence;
    this.target = target;
    this.mark = mark;
    this.unmark = unmark;
  }

  /** Adds what else can be done about the evidence. */
  GoLiveSection withEvidenceAction(Component action) {
    evidenceActions.add(action);
    return this;
  }

  Component of(List<GoLiveState> states) {
    var done = states.stream().filter(GoLiveState::done).count();
    var isLive = done == states.size();
    var count = NextStep.quiet(Text.of("agreement.golive.count", done, states.size()));
    var list = new Checklist();
    states.forEach(
        state ->
            list.with(
                state.done(),
                Text.of("agreement.golive.task", state.task()),
                detail(state),
                actions(state, isLive)));
    var section = new Section("agreement.golive").actions(count);
    section.add(new Bar(BigDecimal.valueOf(done), BigDecimal.valueOf(states.size())));
    states.stream()
        .filter(state -> !state.done())
        .findFirst()
        .ifPresentOrElse(
            state ->
                section.add(
                    new Callout(
                        Tone.INFO,
                        Text.of(
                            "agreement.golive.next",
                            names.apply(state.task().side()),
                            Text.of("agreement.golive.task", state.task())))),
            () -> section.add(new Callout(Tone.GOOD, Text.of("agreement.golive.live"))));
    section.add(list);
    return section;
  }

  private String detail(GoLiveState state) {
    if (state.done()) {
      var on = state.doneOn().map(Formats::date).orElse("–");
      return state
          .office()
          .map(office -> Text.of("agreement.golive.by", office, on))
          .orElseGet(() -> Text.of("agreement.golive.since", on));
    }
    var key = "agreement.golive.open." + state.task().name();
    return state.task() == GoLiveTask.EVIDENCE_COMPLETE
        ? Text.of(
            key,
            evidence.map(Formats::percent).orElseGet(() -> Text.of("agreement.golive.unknown")),
            target)
        : Text.of(key);
  }

  private Component[] actions(GoLiveState state, boolean isLive) {
    var actions = new ArrayList<Component>();
    var task = state.task();
    var isOwn = side.filter(task.side()::equals).isPresent();
    actions.add(new Chip(names.apply(task.side()), Tone.NEUTRAL));
    if (task == GoLiveTask.EVIDENCE_COMPLETE && !isLive) {
      actions.addAll(evidenceActions);
    }
    if (isOwn && task.isMarked()) {
      if (!state.done()) {
        actions.add(button(task, state.ready()));
      } else if (!isLive) {
        var back = new Button(Text.of("agreement.golive.unmark"), pressed -> unmark.accept(task));
        back.addThemeVariants(ButtonVariant.TERTIARY);
        back.setAriaLabel(label("agreement.golive.unmark", task));
        actions.add(back);
      }
    } else if (isOwn && task.side() == Party.PARTNER && !state.done()) {
      path(task)
          .ifPresent(
              path -> {
                var link = new Anchor(path, Text.of("agreement.golive.do"));
                link.setAriaLabel(label("agreement.golive.do", task));
                actions.add(link);
              });
    }
    return actions.toArray(Component[]::new);
  }

  private Button button(GoLiveTask task, boolean isReady) {
    var button = new Button(Text.of("agreement.golive.mark"), pressed -> mark.accept(task));
    button.setAriaLabel(label("agreement.golive.mark", task));
    button.setEnabled(isReady);
    if (task == GoLiveTask.APPROVED_BY_HOST || task == GoLiveTask.APPROVED_BY_PARTNER) {
      button.addThemeVariants(ButtonVariant.PRIMARY);
    }
    return button;
  }

  private static String label(String key, GoLiveTask task) {
    return Text.of(key) + ": " + Text.of("agreement.golive.task", task);
  }

  /** Where the region does it. */
  private static Optional<String> path(GoLiveTask task) {
    return switch (task) {
      case RULES_CHOSEN -> Optional.of("aturan");
      case POSITIONS_IMPORTED, PEOPLE_IMPORTED, EVIDENCE_COMPLETE -> Optional.of("impor");
      case AGREEMENT_SIGNED,
          ADMINISTRATOR_TRAINED,
          TRIAL_REVIEWED,
          APPROVED_BY_PARTNER,
          APPROVED_BY_HOST ->
          Optional.empty();
    };
  }
}

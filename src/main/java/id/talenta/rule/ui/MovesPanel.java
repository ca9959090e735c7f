package id.talenta.rule.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import id.talenta.people.PeopleService;
import id.talenta.platform.scope.Actor;
import id.talenta.platform.scope.Scope;
import id.talenta.platform.scope.Scopes;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.UiPush;
import id.talenta.rule.RulePreview;
import id.talenta.rule.RulePreview.Moves;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import java.util.Optional;

/** Whom the draft would move from one box to another, worked out beside the screen. */
final class MovesPanel extends Composite<Section> {
  private static final long serialVersionUID = 1L;

  private final transient DraftDesk desk;
  private final transient RulePreview preview;
  private final transient PeopleService people;
  private final Button start = new Button(Text.of("rule.moves.start"));
  private final Div result = new Div();
  private transient Optional<RuleSet> shown = Optional.empty();
  private volatile boolean wanted;

  MovesPanel(DraftDesk desk, RulePreview preview, PeopleService people) {
    this.desk = desk;
    this.preview = preview;
    this.people = people;
    start.setDisableOnClick(true);
    start.addClickListener(pressed -> begin());
    desk.watch(this, this::refresh);
  }

  @Override
  protected Section initContent() {
    result.addClassName("rule-preview");
    result.getElement().setAttribute("aria-live", "polite");
    var section = new Section("rule.moves", start, result);
    section.addClassName("rule-moves");
    return section;
  }

  @Override
  protected void onDetach(DetachEvent detached) {
    wanted = false;
  }

  /** A result that was worked out for another draft is taken away. */
  private void refresh() {
    var isGood = RuleSetCheck.check(desk.rules()).isEmpty();
    start.setEnabled(isGood && !wanted);
    if (wanted || shown.filter(desk.rules()::equals).isPresent()) {
      return;
    }
    shown = Optional.empty();
    say(Text.of(isGood ? "rule.moves.text" : "rule.preview.problems"));
  }

  private void begin() {
    var screen = UI.getCurrentOrThrow();
    var rules = desk.rules();
    var scope = Scopes.current().orElseThrow();
    var actor = Scopes.actor();
    wanted = true;
    var bar = new ProgressBar();
    bar.setIndeterminate(true);
    bar.getElement().setAttribute("aria-label", Text.of("rule.moves.running"));
    result.removeAll();
    result.add(bar, quiet(Text.of("rule.moves.running")));
    Thread.ofVirtual().name("moves").start(() -> work(screen, rules, scope, actor));
  }

  private void work(UI screen, RuleSet rules, Scope scope, Actor actor) {
    try {
      var moves = Scopes.call(scope, actor, () -> preview.moves(rules, () -> wanted));
      UiPush.to(screen, () -> end(rules, moves));
    } catch (RuntimeException failure) {
      UiPush.to(screen, this::fail);
      throw failure;
    }
  }

  private void fail() {
    wanted = false;
    start.setEnabled(true);
    say(Text.of("rule.moves.failed"));
  }

  private void end(RuleSet rules, Optional<Moves> moves) {
    if (!wanted) {
      return;
    }
    wanted = false;
    start.setEnabled(true);
    shown = Optional.of(rules);
    moves.ifPresentOrElse(this::show, () -> say(Text.of("rule.moves.no-mapping")));
    refresh();
  }

  private void show(Moves moves) {
    result.removeAll();
    result.add(new MovesSummary(moves, people, desk.rules()));
  }

  private void say(String sentence) {
    result.removeAll();
    result.add(quiet(sentence));
  }

  private static Paragraph quiet(String sentence) {
    var paragraph = new Paragraph(sentence);
    paragraph.addClassName("quiet");
    return paragraph;
  }
}

package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.people.PeopleService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.rule.RulePreview.Moves;
import id.talenta.rule.core.RuleSet;

/** How many people rules would move, from where to where, and the way to who they are. */
public final class MovesSummary extends Div {
  private static final long serialVersionUID = 1L;

  /**
   * Shows moves.
   *
   * @param rules the rules that would move them
   */
  public MovesSummary(Moves moves, PeopleService people, RuleSet rules) {
    addClassName("rule-preview");
    var moved = moves.moves().size();
    var count = new Span(Text.of("rule.moves.count", Formats.count(moved)));
    count.addClassName("rule-moves-count");
    add(count, basis(moves, moved));
    if (moved > 0) {
      add(
          MovesDialog.flows(moves),
          new Button(
              Text.of("rule.moves.who"), pressed -> new MovesDialog(moves, people, rules).open()));
    }
  }

  private static Component basis(Moves moves, int moved) {
    var basis =
        new Paragraph(
            Text.of(
                "rule.moves.basis",
                Formats.share(moved, moves.people()),
                Formats.count(moves.people()),
                moves.number(),
                moves.asOf()));
    basis.addClassName("quiet");
    return basis;
  }
}

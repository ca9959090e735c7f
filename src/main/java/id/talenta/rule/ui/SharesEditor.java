package id.talenta.rule.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.RuleProblem;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetEdit;
import java.math.BigDecimal;
import java.util.function.Consumer;
import java.util.function.Function;

/** How the talent value is made of both axes, and how it counts against the fit with a position. */
final class SharesEditor extends Div {
  private static final long serialVersionUID = 1L;

  private final transient DraftDesk desk;

  SharesEditor(DraftDesk desk) {
    this.desk = desk;
    addClassName("rule-stack");
    var performance =
        row(
            Text.of("rule.shares.performance"),
            RuleSet::performanceShare,
            value -> desk.change(old -> RuleSetEdit.performanceShare(old, value)));
    var levels = new Div();
    levels.addClassName("rule-shares");
    for (var level : PositionLevel.values()) {
      levels.add(
          row(
              Text.of("organization.level", level),
              rules -> rules.talentShares().getOrDefault(level, BigDecimal.ZERO),
              value -> desk.change(old -> RuleSetEdit.talentShare(old, level, value))));
    }
    var problems = new ProblemNotes();
    add(
        new Section("rule.shares.value", help("rule.shares.value.help"), performance),
        new Section("rule.shares.fit", help("rule.shares.fit.help"), problems, levels));
    desk.watch(
        this,
        () ->
            problems.show(
                RuleSetCheck.check(desk.rules()).stream()
                    .filter(
                        problem ->
                            problem instanceof RuleProblem.PerformanceShareOutOfRange
                                || problem instanceof RuleProblem.TalentShareOutOfRange)
                    .toList()));
  }

  private static Paragraph help(String key) {
    var help = new Paragraph(Text.of(key));
    help.addClassName("quiet");
    return help;
  }

  private Div row(String name, Function<RuleSet, BigDecimal> share, Consumer<BigDecimal> change) {
    var field =
        Inputs.number(Text.of("rule.shares.label", name), share.apply(desk.rules()), change);
    field.setSuffixComponent(new Span("%"));
    var bar = new Div();
    bar.addClassName("rule-share-bar");
    desk.watch(
        bar,
        () -> {
          bar.removeAll();
          bar.add(new ShareBar(share.apply(desk.rules())));
        });
    var row = new Div(new Span(name), bar, field);
    row.addClassName("rule-code-row");
    return row;
  }
}

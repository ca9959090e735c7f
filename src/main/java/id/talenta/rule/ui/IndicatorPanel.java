package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import id.talenta.platform.ui.Notices;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Aggregation;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.FactCodes;
import id.talenta.rule.core.IndicatorDefaults;
import id.talenta.rule.core.Points;
import id.talenta.rule.core.RuleSetCheck;
import id.talenta.rule.core.RuleSetEdit;
import java.math.BigDecimal;
import java.util.List;

/** Everything about one indicator: what it measures, which evidence counts, how it gets points. */
final class IndicatorPanel extends Div {
  private static final long serialVersionUID = 1L;

  private final transient DraftDesk desk;
  private final String code;
  private final Div points = new Div();
  private String shape = "";

  IndicatorPanel(DraftDesk desk, Indicator indicator) {
    this.desk = desk;
    this.code = indicator.code();
    addClassName("rule-panel");
    points.addClassName("rule-panel-points");
    var problems = new ProblemNotes();
    add(about(indicator), evidence(indicator), new H4(Text.of("rule.points")), problems);
    add(points, others(indicator), buttons());
    desk.watch(
        this,
        () ->
            desk.indicator(code)
                .ifPresent(
                    now -> {
                      problems.show(RuleSetCheck.check(now));
                      show(now);
                    }));
  }

  private static Component about(Indicator indicator) {
    var about = new Div(new Paragraph(Text.of("rule.measures", indicator.fact())));
    about.addClassName("rule-panel-about");
    indicator
        .provenance()
        .ifPresent(
            source -> {
              about.add(RuleTexts.source(source));
              if (!source.note().isEmpty()) {
                about.add(new Paragraph(RuleTexts.of(source.note())));
              }
            });
    return about;
  }

  private Component evidence(Indicator indicator) {
    var row = new Div();
    row.addClassName("rule-fields");
    if (indicator.fact().kind().isEmpty()) {
      return row;
    }
    var choices = IndicatorDefaults.aggregations(indicator.fact());
    var aggregation = new Select<Aggregation>();
    aggregation.setLabel(Text.of("rule.aggregation"));
    aggregation.setItems(choices);
    aggregation.setItemLabelGenerator(choice -> Text.of("rule.aggregation", choice));
    aggregation.setValue(indicator.aggregation());
    aggregation.addValueChangeListener(
        changed -> {
          if (changed.isFromClient() && changed.getValue() != null) {
            change(changed.getValue());
          }
        });
    var years =
        Inputs.years(
            Text.of("rule.years"),
            indicator.years(),
            value -> desk.changeIndicator(code, old -> old.withYears(value)));
    years.setHelperText(Text.of("rule.years.help"));
    row.add(aggregation, years);
    return row;
  }

  private void change(Aggregation aggregation) {
    desk.changeIndicator(
        code,
        old ->
            old.withPoints(IndicatorDefaults.fitting(old, aggregation))
                .withAggregation(aggregation));
  }

  /** Lays the points out anew when the way to them has changed, not when only a number has. */
  private void show(Indicator indicator) {
    var now = indicator.points().getClass().getSimpleName() + indicator.aggregation();
    if (now.equals(shape)) {
      return;
    }
    shape = now;
    points.removeAll();
    var counted = indicator.aggregation() == Aggregation.COUNT || isSum(indicator);
    if (counted || FactCodes.of(indicator.fact()).isEmpty()) {
      points.add(way(indicator));
    }
    points.add(
        switch (indicator.points()) {
          case Points.Bands bands -> new BandsEditor(desk, indicator, bands);
          case Points.Codes codes -> new CodesEditor(desk, indicator, codes);
          case Points.Linear ignored ->
              new Paragraph(Text.of("rule.points.linear.text", indicator.scale()));
        });
  }

  private static boolean isSum(Indicator indicator) {
    return indicator.aggregation() == Aggregation.SUM;
  }

  /** Numbers can be points themselves, or become points by bands. */
  private Component way(Indicator indicator) {
    var way = new Select<Boolean>();
    way.setLabel(Text.of("rule.points.way"));
    way.setItems(List.of(true, false));
    way.setItemLabelGenerator(
        linear -> Text.of(linear ? "rule.points.linear" : "rule.points.bands"));
    way.setValue(indicator.points() instanceof Points.Linear);
    way.addValueChangeListener(
        changed -> {
          if (changed.isFromClient() && changed.getValue() != null) {
            desk.changeIndicator(
                code,
                old ->
                    old.withPoints(
                        changed.getValue()
                            ? new Points.Linear()
                            : IndicatorDefaults.bands(old.fact(), old.aggregation())));
          }
        });
    way.addClassName("rule-way");
    return way;
  }

  private Component others(Indicator indicator) {
    var missing =
        labelled(
            Inputs.number(
                Text.of("rule.missing"),
                indicator.whenMissing(),
                value -> desk.changeIndicator(code, old -> old.withWhenMissing(value))),
            "rule.missing");
    missing.setHelperText(Text.of("rule.missing.help"));
    var scale =
        labelled(
            Inputs.number(
                Text.of("rule.scale"),
                indicator.scale(),
                value -> {
                  if (value.compareTo(BigDecimal.ZERO) > 0) {
                    desk.changeIndicator(code, old -> old.withScale(value));
                  }
                }),
            "rule.scale");
    scale.setHelperText(Text.of("rule.scale.help"));
    var row = new Div(missing, scale);
    row.addClassName("rule-fields");
    return row;
  }

  private static BigDecimalField labelled(BigDecimalField field, String key) {
    field.setLabel(Text.of(key));
    return field;
  }

  private Component buttons() {
    var rename =
        new Button(
            Text.of("rule.rename"),
            VaadinIcon.PENCIL.create(),
            pressed -> NameDialog.open(desk, code));
    rename.addThemeVariants(ButtonVariant.TERTIARY);
    var remove =
        new Button(Text.of("rule.remove"), VaadinIcon.TRASH.create(), pressed -> takeAway());
    remove.addThemeVariants(ButtonVariant.TERTIARY);
    var row = new Div(rename, remove);
    row.addClassName("actions");
    return row;
  }

  private void takeAway() {
    var before = desk.rules();
    var name = desk.indicator(code).map(found -> RuleTexts.of(found.name())).orElse("");
    desk.change(old -> RuleSetEdit.remove(old, code));
    Notices.undoable(() -> desk.change(now -> before), "rule.removed", name);
  }
}

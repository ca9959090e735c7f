package id.talenta.rule.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Facts;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.rule.core.Axis;
import id.talenta.rule.core.BoxRules;
import id.talenta.rule.core.Component.Group;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.Gate;
import id.talenta.rule.core.Points;
import id.talenta.rule.core.RuleSet;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Collectors;

/** A set of rules to be read and printed: every indicator with its bands and its source. */
final class RuleReading extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private final transient RuleSet rules;
  private final transient Optional<RuleSet> template;

  /**
   * Writes the rules out.
   *
   * @param template what they began from, to tell which indicators the region has changed
   */
  RuleReading(RuleSet rules, Optional<RuleSet> template) {
    this.rules = rules;
    this.template = template;
    addClassNames("rule-stack", "rule-reading");
    for (var axis : Axis.values()) {
      add(axis(axis));
    }
    add(
        new Section("rule.boxes", new BoxPicture(rules, this::box)),
        new Section("rule.gates", gates()),
        new Section("rule.shares", shares()));
  }

  private Component axis(Axis axis) {
    var axisRules = rules.axis(axis);
    var parts = new Div();
    parts.addClassName("rule-reading-parts");
    axisRules.components().forEach(component -> parts.add(part(component)));
    return Section.titled(
        Text.of("rule.axis.title", RuleTexts.axis(axis)),
        new WeightBar(axisRules),
        parts,
        new H3(Text.of("rule.cutoffs")),
        new CutoffLine(axisRules),
        new Paragraph(RuleTexts.cutoffs(axis, axisRules.cutoffs())));
  }

  private Component part(id.talenta.rule.core.Component component) {
    return switch (component) {
      case Group group -> group(group);
      case Indicator indicator -> indicator(indicator);
    };
  }

  private Component group(Group group) {
    var weight = new Span(Formats.percent(group.weight()));
    weight.addClassName("rule-group-weight");
    var head = new Div(new H3(RuleTexts.of(group.name())), weight);
    head.addClassName("rule-group-head");
    var within = new Div();
    within.addClassName("rule-group-parts");
    group.components().forEach(component -> within.add(part(component)));
    var whole = new Div(head, within);
    whole.addClassName("rule-group");
    return whole;
  }

  private Component indicator(Indicator indicator) {
    var weight = new Span(Formats.percent(indicator.weight()));
    weight.addClassName("rule-group-weight");
    var head = new Div(new H4(RuleTexts.of(indicator.name())), weight);
    head.addClassName("rule-group-head");
    var measures = new Paragraph(Text.of("rule.measures", indicator.fact()));
    measures.addClassName("quiet");
    var facts = new Facts();
    if (indicator.fact().kind().isPresent()) {
      facts
          .with("rule.aggregation", Text.of("rule.aggregation", indicator.aggregation()))
          .with("rule.years", RuleTexts.years(indicator.years()));
    }
    facts.with("rule.missing", Formats.number(indicator.whenMissing()));
    var source = source(indicator);
    var whole = new Div(head, measures, points(indicator), facts, source);
    whole.addClassName("rule-reading-indicator");
    return whole;
  }

  /** The template's source while the indicator is as in the template, else the region's own. */
  private Component source(Indicator indicator) {
    var original =
        template.flatMap(
            begun ->
                begun.indicators().stream()
                    .filter(other -> other.code().equals(indicator.code()))
                    .findFirst());
    var sources = new Div();
    sources.addClassName("rule-sources");
    var isOwn = template.isPresent() && !original.map(indicator::equals).orElse(false);
    if (isOwn) {
      sources.add(new Chip(Text.of("rule.adapted"), Tone.INFO));
    }
    var provenance = indicator.provenance().orElse(rules.provenance());
    if (!isOwn || original.isPresent()) {
      sources.add(RuleTexts.source(provenance));
    }
    if (indicator.provenance().isPresent() && !provenance.note().isEmpty()) {
      var note = new Paragraph(RuleTexts.of(provenance.note()));
      note.addClassNames("quiet", "small");
      sources.add(note);
    }
    return sources;
  }

  private static Component points(Indicator indicator) {
    return switch (indicator.points()) {
      case Points.Linear ignored ->
          new Paragraph(Text.of("rule.points.linear.text", indicator.scale()));
      case Points.Codes codes -> codes(indicator, codes);
      case Points.Bands bands -> bands(indicator, bands);
    };
  }

  private static Component codes(Indicator indicator, Points.Codes codes) {
    var table = new FigureTable(Text.of("rule.codes.value"), Text.of("rule.bands.points"));
    for (var code : RuleTexts.codes(indicator, codes)) {
      Optional.ofNullable(codes.points().get(code))
          .ifPresent(
              points -> table.row(RuleTexts.code(indicator.fact(), code), Formats.number(points)));
    }
    return table;
  }

  private static Component bands(Indicator indicator, Points.Bands bands) {
    var table = new FigureTable(Text.of("rule.bands.range"), Text.of("rule.bands.points"));
    bands
        .bands()
        .forEach(
            band ->
                table.row(RuleTexts.range(indicator, bands, band), Formats.number(band.points())));
    return new Div(new BandLine(indicator, bands), table);
  }

  private Div box(BoxRules box) {
    var number = new Span(String.valueOf(box.number()));
    number.addClassName("rule-box-number");
    var head = new Div(number, new Span(RuleTexts.of(box.name())));
    head.addClassName("rule-box-head");
    var actions = new UnorderedList();
    box.actions().forEach(action -> actions.add(new ListItem(RuleTexts.of(action))));
    var card = new Div(head, actions);
    if (rules.poolBoxes().contains(box.number())) {
      card.add(new Chip(Text.of("rule.boxes.pool"), Tone.INFO));
    }
    return card;
  }

  private Component gates() {
    var list = new UnorderedList();
    rules.gates().forEach(gate -> list.add(new ListItem(gate(gate))));
    return rules.gates().isEmpty() ? new Paragraph(Text.of("rule.gates.none")) : list;
  }

  private static String gate(Gate gate) {
    var codes =
        gate.codes().stream()
            .sorted()
            .map(code -> RuleTexts.code(gate.fact(), code))
            .collect(Collectors.joining(", "));
    return Text.of(
        "rule.gates.line",
        RuleTexts.of(gate.name()),
        Text.of("rule.fact", gate.fact()),
        codes,
        gate.years());
  }

  private Component shares() {
    var table = new FigureTable(Text.of("rule.shares.level"), Text.of("rule.shares.ratio"));
    for (var level : PositionLevel.values()) {
      Optional.ofNullable(rules.talentShares().get(level))
          .ifPresent(
              share ->
                  table.row(
                      Text.of("organization.level", level),
                      Text.of("rule.shares.ratio.value", share, HUNDRED.subtract(share))));
    }
    var value =
        Text.of(
            "rule.shares.value.line",
            rules.performanceShare(),
            HUNDRED.subtract(rules.performanceShare()));
    return new Div(new Paragraph(value), table);
  }
}

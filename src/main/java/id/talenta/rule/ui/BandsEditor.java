package id.talenta.rule.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import id.talenta.platform.ui.Text;
import id.talenta.rule.core.Band;
import id.talenta.rule.core.Component.Indicator;
import id.talenta.rule.core.Points;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** The bands of an indicator: a number line above, a table to edit beneath. */
final class BandsEditor extends Div {
  private static final long serialVersionUID = 1L;
  private static final BigDecimal STEP = BigDecimal.valueOf(5);

  private final transient DraftDesk desk;
  private final String code;
  private final BandLine line = new BandLine();
  private final Div rows = new Div();
  private int shown;

  BandsEditor(DraftDesk desk, Indicator indicator, Points.Bands bands) {
    this.desk = desk;
    this.code = indicator.code();
    addClassName("rule-bands");
    rows.addClassName("rule-band-rows");
    rows.getElement().setAttribute("role", "table");
    rows.getElement().setAttribute("aria-label", Text.of("rule.bands.table"));
    var more = new Button(Text.of("rule.bands.add"), VaadinIcon.PLUS.create(), pressed -> append());
    more.addThemeVariants(ButtonVariant.TERTIARY);
    more.addClassName("rule-add");
    add(new Paragraph(RuleTexts.unitHelp(indicator)), line, rows, more, ends(bands));
    fill(indicator, bands);
    desk.watch(this, this::refresh);
  }

  private void refresh() {
    desk.indicator(code)
        .ifPresent(
            indicator -> {
              if (indicator.points() instanceof Points.Bands bands) {
                line.show(indicator, bands);
                if (bands.bands().size() != shown) {
                  fill(indicator, bands);
                }
              }
            });
  }

  private void fill(Indicator indicator, Points.Bands bands) {
    shown = bands.bands().size();
    rows.removeAll();
    rows.add(header());
    for (var index = 0; index < bands.bands().size(); index++) {
      rows.add(row(indicator, index, bands.bands().get(index)));
    }
  }

  private static Div header() {
    var header =
        new Div(
            cell("columnheader", Text.of("rule.bands.from")),
            cell("columnheader", Text.of("rule.bands.to")),
            cell("columnheader", Text.of("rule.bands.points")),
            new Span());
    header.addClassNames("rule-band-row", "rule-band-header");
    header.getElement().setAttribute("role", "row");
    return header;
  }

  private static Span cell(String role, String text) {
    var cell = new Span(text);
    cell.getElement().setAttribute("role", role);
    return cell;
  }

  private Div row(Indicator indicator, int index, Band band) {
    var name = RuleTexts.of(indicator.name());
    var number = index + 1;
    var from =
        Inputs.number(
            Text.of("rule.bands.from.label", name, number),
            band.from(),
            value -> band(index, old -> new Band(value, old.to(), old.points())));
    var to =
        Inputs.optional(
            Text.of("rule.bands.to.label", name, number),
            band.to(),
            value -> band(index, old -> new Band(old.from(), value, old.points())));
    to.setPlaceholder(Text.of("rule.bands.endless"));
    var points =
        Inputs.number(
            Text.of("rule.bands.points.label", name, number),
            band.points(),
            value -> band(index, old -> new Band(old.from(), old.to(), value)));
    var remove =
        Inputs.icon(
            VaadinIcon.CLOSE_SMALL,
            Text.of("rule.bands.remove", number),
            () -> change(bands -> without(bands, index)));
    var row = new Div(from, to, points, remove);
    row.addClassName("rule-band-row");
    row.getElement().setAttribute("role", "row");
    return row;
  }

  private RadioButtonGroup<Boolean> ends(Points.Bands bands) {
    var ends = new RadioButtonGroup<Boolean>(Text.of("rule.bands.ends"));
    ends.setItems(true, false);
    ends.setItemLabelGenerator(
        lower -> Text.of(lower ? "rule.bands.ends.lower" : "rule.bands.ends.upper"));
    ends.setValue(bands.lowerInclusive());
    ends.addValueChangeListener(
        changed -> {
          if (changed.isFromClient() && changed.getValue() != null) {
            points(old -> new Points.Bands(old.bands(), changed.getValue()));
          }
        });
    return ends;
  }

  /** Ends the last band a step above its beginning, and adds one that goes on from there. */
  private void append() {
    change(
        bands -> {
          if (bands.isEmpty()) {
            return List.of(new Band(BigDecimal.ZERO, Optional.empty(), BigDecimal.ZERO));
          }
          var last = bands.getLast();
          var end = last.to().orElse(last.from().add(STEP));
          var longer = new ArrayList<>(bands.subList(0, bands.size() - 1));
          longer.add(new Band(last.from(), Optional.of(end), last.points()));
          longer.add(new Band(end, Optional.empty(), last.points()));
          return longer;
        });
  }

  private static List<Band> without(List<Band> bands, int index) {
    var fewer = new ArrayList<>(bands);
    if (index < fewer.size()) {
      fewer.remove(index);
    }
    return fewer;
  }

  private void band(int index, UnaryOperator<Band> change) {
    change(
        bands -> {
          var changed = new ArrayList<>(bands);
          if (index < changed.size()) {
            changed.set(index, change.apply(changed.get(index)));
          }
          return changed;
        });
  }

  /** Changes the bands; where their number changes, the rows are laid out anew. */
  private void change(UnaryOperator<List<Band>> change) {
    points(old -> new Points.Bands(change.apply(old.bands()), old.lowerInclusive()));
  }

  private void points(UnaryOperator<Points.Bands> change) {
    desk.changeIndicator(
        code,
        indicator ->
            indicator.points() instanceof Points.Bands bands
                ? indicator.withPoints(change.apply(bands))
                : indicator);
  }
}

package id.talenta.placement.ui;

import static id.talenta.platform.Markup.escaped;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Svg;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import id.talenta.succession.core.FitLine;
import java.math.BigDecimal;

/** How far somebody meets the post's standard in one factor: a bar that ends at the standard. */
final class FitBar {
  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

  private FitBar() {}

  /** The bar and its number. */
  static Component of(String name, FitLine line) {
    var picture = new Svg(drawing(name, line));
    picture.addClassName("fit-bar");
    var number = new Span(Formats.decimal(line.points()));
    number.addClassName("fit-number");
    var bar = new Div(picture, number);
    bar.addClassName("fit");
    return bar;
  }

  private static String drawing(String name, FitLine line) {
    var title =
        Text.of(
            "placement.fit.bar",
            name,
            Text.of("succession.fit.factor", line.factor()),
            Formats.decimal(line.points()));
    return """
    <svg viewBox="0 0 100 8" preserveAspectRatio="none" role="img">
    <title>%s</title><desc>%s</desc>
    <rect class="fit-track" width="100" height="8" rx="1"/>
    <rect class="fit-value" width="%s" height="8" rx="1"/>
    </svg>\
    """
        .formatted(
            escaped(title),
            escaped(Text.of("placement.fit.bar.meaning")),
            line.points().max(BigDecimal.ZERO).min(WHOLE).toPlainString());
  }
}

package id.talenta.fleet.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.fleet.FleetLine;
import id.talenta.fleet.FleetLine.Figures;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.tenant.TenantState;
import id.talenta.tenant.TenantStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;

/** How a government is written in the list; a figure that is not known is a dash. */
final class FleetCells {
  private static final String UNKNOWN = "–";
  private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
  private static final int VERSION_LENGTH = 7;

  private FleetCells() {}

  static Component name(FleetLine line) {
    var name = new Anchor(FleetAddress.PATH + "/" + line.code().value(), line.name());
    name.addClassName("fleet-name");
    var code = new Span(line.code().value());
    code.addClassNames("small", "quiet");
    var cell = new Div(name, code, card(line));
    cell.addClassName("fleet-cell");
    return cell;
  }

  /** What a narrow window shows beneath the name, where the other columns are out of sight. */
  private static Component card(FleetLine line) {
    var chips = new Div(state(line.state()));
    if (!line.version().isEmpty()) {
      chips.add(version(line));
    }
    drift(line).ifPresent(chips::add);
    line.stage().ifPresent(stage -> chips.add(new Chip(Text.of("agreement.stage", stage))));
    chips.addClassName("fleet-chips");
    var facts = new Div();
    facts.addClassName("fleet-facts");
    facts.add(fact("fleet.list.people", people(line)));
    facts.add(fact("fleet.list.lastMapping", lastMapping(line)));
    facts.add(fact("fleet.list.completeness", completeness(line)));
    facts.add(fact("fleet.list.open", openSteps(line)));
    facts.add(fact("fleet.list.failed", failedJobs(line)));
    facts.add(fact("fleet.list.storage", storage(line)));
    var card = new Div(chips, facts);
    card.addClassNames("fleet-card", "small");
    return card;
  }

  private static Component fact(String labelKey, String value) {
    var label = new Span(Text.of(labelKey));
    label.addClassName("quiet");
    var fact = new Div(label, new Span(value));
    fact.addClassName("fleet-fact");
    return fact;
  }

  static Chip state(TenantState state) {
    var tone =
        switch (state) {
          case ACTIVE -> Tone.GOOD;
          case PROVISIONING, MAINTENANCE -> Tone.INFO;
          case SUSPENDED -> Tone.CAUTION;
          case ENDED, ERASED -> Tone.NEUTRAL;
        };
    return new Chip(Text.of("tenant.state", state), tone);
  }

  static String stage(FleetLine line) {
    return line.stage().map(stage -> Text.of("agreement.stage", stage)).orElse(UNKNOWN);
  }

  /** The state, and beneath it the version of the data, when there is any. */
  static Component stateAndVersion(FleetLine line) {
    var cell = new Div(state(line.state()));
    cell.addClassNames("fleet-cell", "fleet-state");
    if (!line.version().isEmpty()) {
      cell.add(version(line));
    }
    drift(line).ifPresent(cell::add);
    return cell;
  }

  private static Component version(FleetLine line) {
    var known = line.version();
    var text =
        new Span(Text.of(line.isCurrent() ? "fleet.version.current" : "fleet.version.behind"));
    text.addClassNames("small", "quiet");
    text.setTitle(
        Text.of(
            "fleet.version.title", known.substring(0, Math.min(VERSION_LENGTH, known.length()))));
    return text;
  }

  private static Optional<Component> drift(FleetLine line) {
    return line.figures()
        .flatMap(Figures::configurationDrift)
        .filter(places -> places > 0)
        .map(
            places -> {
              var text = new Span(Text.of("fleet.drift", Formats.count(places)));
              text.addClassNames("small", "quiet");
              text.setTitle(Text.of("fleet.drift.title"));
              return text;
            });
  }

  /** People in service; of very few, only that they are few. */
  static String people(FleetLine line) {
    return line.figures()
        .map(
            figures ->
                figures
                    .people()
                    .map(Formats::count)
                    .orElseGet(() -> Text.of("fleet.list.few", TenantStatus.SMALLEST_GROUP)))
        .orElse(UNKNOWN);
  }

  static String lastMapping(FleetLine line) {
    return written(
        line, Figures::lastMappingAt, at -> Formats.shortDate(LocalDate.ofInstant(at, ZONE)));
  }

  static String completeness(FleetLine line) {
    return written(line, Figures::completeness, Formats::percent);
  }

  static String openSteps(FleetLine line) {
    return written(line, Figures::openSteps, open -> Formats.count(open));
  }

  static String failedJobs(FleetLine line) {
    return written(line, Figures::failedJobs, failed -> Formats.count(failed));
  }

  static String storage(FleetLine line) {
    return written(line, Figures::storageBytes, Formats::size);
  }

  private static <T> String written(
      FleetLine line, Function<Figures, Optional<T>> figure, Function<T, String> write) {
    return line.figures().flatMap(figure).map(write).orElse(UNKNOWN);
  }
}

package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Callout;
import id.talenta.platform.ui.Chip;
import id.talenta.platform.ui.Text;
import id.talenta.platform.ui.Tone;
import id.talenta.succession.Retiring;

/** How lists show a post that empties and who leaves it. */
final class RetiringCells {
  private RetiringCells() {}

  /**
   * Tells of those whose day has passed, and leads to them.
   *
   * @param path address of the forecast
   */
  static Component overdue(String path, int count) {
    return new Callout(
        Tone.CAUTION,
        Text.of("succession.forecast.overdue", count),
        new Anchor(path + "?" + ForecastQuery.YEAR + "=0", Text.of("succession.show")));
  }

  static Component post(Retiring each) {
    var title = new Anchor("jabatan/" + each.positionId(), each.title());
    var unit = new Span(each.unitName());
    unit.addClassName("cell-detail");
    var holder = new Anchor("pegawai/" + each.personId(), each.name());
    var brief = new Div(holder);
    brief.addClassName("narrow-brief");
    var cell = new Div(title, unit, brief);
    if (each.critical()) {
      cell.addComponentAtIndex(1, new Chip(Text.of("succession.critical"), Tone.CAUTION));
    }
    cell.addClassName("cell");
    return cell;
  }

  static Component person(Retiring each) {
    var name = new Anchor("pegawai/" + each.personId(), each.name());
    var nip = new Span(Formats.nip(each.nip()));
    nip.addClassName("cell-detail");
    var cell = new Div(name, nip);
    cell.addClassName("cell");
    return cell;
  }
}

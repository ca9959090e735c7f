package id.talenta.succession.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.talenta.organization.PositionLevel;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.i18n.Language;
import id.talenta.platform.ui.Text;
import id.talenta.succession.RetirementForecast;
import id.talenta.succession.core.Retirement;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Years across, levels down; each number leads to the posts behind it. */
final class ForecastTable {
  private static final int STEPS = 6;

  private ForecastTable() {}

  /**
   * The table.
   *
   * @param path address that its numbers narrow
   */
  static Component of(
      String path,
      RetirementForecast forecast,
      Optional<Integer> year,
      Optional<PositionLevel> level) {
    var table = new NativeTable();
    table.addClassName("forecast");
    var head = table.getHead().addRow();
    head.addHeaderCell().setText(Text.of("succession.level"));
    for (var each = 1; each <= Retirement.YEARS; each++) {
      var cell = head.addHeaderCell();
      cell.add(new Span(Text.of("succession.year", each)), months(each, forecast.now()));
      column(cell);
    }
    column(head.addHeaderCell()).setText(Text.of("succession.total"));
    var most = most(forecast);
    for (var each : forecast.levels()) {
      var row = table.getBody().addRow();
      row(row, Text.of("organization.level", each));
      for (var ahead = 1; ahead <= Retirement.YEARS; ahead++) {
        var chosen = year.equals(Optional.of(ahead)) && level.equals(Optional.of(each));
        cell(path, row, forecast, Optional.of(ahead), Optional.of(each), most, chosen);
      }
      cell(path, row, forecast, Optional.empty(), Optional.of(each), 0, false);
    }
    var sum = table.getFoot().addRow();
    row(sum, Text.of("succession.total"));
    for (var ahead = 1; ahead <= Retirement.YEARS; ahead++) {
      var chosen = year.equals(Optional.of(ahead)) && level.isEmpty();
      cell(path, sum, forecast, Optional.of(ahead), Optional.empty(), 0, chosen);
    }
    cell(path, sum, forecast, Optional.empty(), Optional.empty(), 0, false);
    var scroll = new Div(table);
    scroll.addClassName("scroll");
    scroll.getElement().setAttribute("tabindex", "0");
    scroll.getElement().setAttribute("role", "region");
    scroll.getElement().setAttribute("aria-label", Text.of("succession.forecast.table"));
    return scroll;
  }

  /** A year ahead in words: its number and its months. */
  static String year(int ahead, RetirementForecast forecast) {
    return ahead == 0
        ? Text.of("succession.year.overdue")
        : Text.of("succession.year", ahead) + " · " + range(ahead, forecast.now());
  }

  private static String range(int ahead, YearMonth now) {
    return month(Retirement.firstMonth(ahead, now))
        + " – "
        + month(Retirement.lastMonth(ahead, now));
  }

  private static Span months(int ahead, YearMonth now) {
    var months = new Span(range(ahead, now));
    months.addClassName("cell-detail");
    return months;
  }

  private static String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("MMM uuuu", Language.current().locale()).format(month);
  }

  private static void row(NativeTableRow row, String text) {
    var header = row.addHeaderCell();
    header.setText(text);
    header.getElement().setAttribute("scope", "row");
  }

  private static NativeTableHeaderCell column(NativeTableHeaderCell cell) {
    cell.addClassName("number");
    cell.getElement().setAttribute("scope", "col");
    return cell;
  }

  private static void cell(
      String path,
      NativeTableRow row,
      RetirementForecast forecast,
      Optional<Integer> year,
      Optional<PositionLevel> level,
      int most,
      boolean chosen) {
    var count = forecast.listed(year, level).size();
    var cell = row.addDataCell();
    cell.addClassName("number");
    if (count == 0) {
      cell.add(new Span("–"));
      cell.addClassName("quiet");
      return;
    }
    var link = new Anchor(address(path, year, level), Formats.count(count));
    link.addClassName("forecast-count");
    if (chosen) {
      link.getElement().setAttribute("aria-current", "true");
    }
    if (most > 0) {
      link.addClassName("heat-" + Math.max(1, Math.ceilDiv(count * STEPS, most)));
    }
    cell.add(link);
  }

  private static String address(
      String path, Optional<Integer> year, Optional<PositionLevel> level) {
    var address = path;
    var sign = "?";
    if (year.isPresent()) {
      address += sign + ForecastQuery.YEAR + "=" + year.get();
      sign = "&";
    }
    return level.isPresent()
        ? address + sign + ForecastQuery.LEVEL + "=" + level.get().name()
        : address;
  }

  private static int most(RetirementForecast forecast) {
    var most = 1;
    for (var level : forecast.levels()) {
      for (var ahead = 1; ahead <= Retirement.YEARS; ahead++) {
        most = Math.max(most, forecast.count(Optional.of(ahead), Optional.of(level)));
      }
    }
    return most;
  }
}

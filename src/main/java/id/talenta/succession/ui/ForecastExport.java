package id.talenta.succession.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import id.talenta.platform.file.TableWriter;
import id.talenta.platform.file.WorkbookWriter;
import id.talenta.platform.ui.Text;
import id.talenta.succession.RetirementForecast;
import id.talenta.succession.Retiring;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.function.Supplier;

/** The people of a forecast as a file: what the screen shows, row by row. */
final class ForecastExport {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private ForecastExport() {}

  static Anchor csv(RetirementForecast forecast, List<Retiring> chosen) {
    return link("CSV", name(forecast, "csv"), "text/csv", () -> csvBytes(chosen));
  }

  static Anchor workbook(RetirementForecast forecast, List<Retiring> chosen) {
    return link("XLSX", name(forecast, "xlsx"), WORKBOOK, () -> workbookBytes(chosen));
  }

  private static String name(RetirementForecast forecast, String ending) {
    return "proyeksi-pensiun-" + forecast.now() + "." + ending;
  }

  private static Anchor link(String kind, String name, String mediaType, Supplier<byte[]> content) {
    var handler =
        DownloadHandler.fromInputStream(
            event -> {
              var bytes = content.get();
              return new DownloadResponse(
                  new ByteArrayInputStream(bytes), name, mediaType, bytes.length);
            });
    var link = new Anchor(handler, Text.of("succession.download", kind));
    link.setRouterIgnore(true);
    link.getElement().setAttribute("download", name);
    return link;
  }

  private static byte[] csvBytes(List<Retiring> chosen) {
    var bytes = new ByteArrayOutputStream();
    try (var table = TableWriter.csv(bytes)) {
      write(table, chosen);
    }
    return bytes.toByteArray();
  }

  private static byte[] workbookBytes(List<Retiring> chosen) {
    var bytes = new ByteArrayOutputStream();
    try (var workbook = new WorkbookWriter(bytes)) {
      try (var sheet = workbook.sheet(Text.of("succession.forecast.sheet"))) {
        write(sheet, chosen);
      }
    }
    return bytes.toByteArray();
  }

  private static void write(TableWriter table, List<Retiring> chosen) {
    table.row(
        Text.of("succession.nip"),
        Text.of("succession.name"),
        Text.of("succession.post"),
        Text.of("succession.unit"),
        Text.of("succession.level"),
        Text.of("succession.lastDay"),
        Text.of("succession.critical"));
    for (var each : chosen) {
      table.row(
          each.nip(),
          each.name(),
          each.title(),
          each.unitName(),
          Text.of("organization.level", each.level()),
          each.lastDay(),
          each.critical());
    }
  }
}

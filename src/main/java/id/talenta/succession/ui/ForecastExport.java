package id.talenta.succession.ui;

import id.talenta.export.ExportedList;
import id.talenta.export.TableExport;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Retiring;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The people of a forecast as a file: what the screen shows, row by row. */
final class ForecastExport {
  private ForecastExport() {}

  static TableExport of(Supplier<List<Retiring>> retiring) {
    return new TableExport(
        ExportedList.RETIREMENTS,
        Text.of("export.list", ExportedList.RETIREMENTS),
        List.of(
            Text.of("succession.nip"),
            Text.of("succession.name"),
            Text.of("succession.post"),
            Text.of("succession.unit"),
            Text.of("succession.level"),
            Text.of("succession.lastDay"),
            Text.of("succession.critical")),
        row -> retiring.get().forEach(each -> row.accept(cells(each))));
  }

  private static List<@Nullable Object> cells(Retiring each) {
    return Arrays.asList(
        each.nip(),
        each.name(),
        each.title(),
        each.unitName(),
        Text.of("organization.level", each.level()),
        each.lastDay(),
        each.critical());
  }
}

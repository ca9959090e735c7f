package id.talenta.grid.ui;

import id.talenta.export.ExportedList;
import id.talenta.export.TableExport;
import id.talenta.grid.BoxedPerson;
import id.talenta.grid.GridFilter;
import id.talenta.grid.GridService;
import id.talenta.grid.GridSort;
import id.talenta.platform.ui.Text;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** People in their boxes as a file. */
final class BoxExport {
  private BoxExport() {}

  static TableExport of(GridService grid, UUID run, GridFilter filter) {
    return new TableExport(
        ExportedList.BOXES,
        Text.of("export.list", ExportedList.BOXES),
        List.of(
            Text.of("grid.column.nip"),
            Text.of("grid.export.name"),
            Text.of("grid.export.post"),
            Text.of("grid.filter.level"),
            Text.of("grid.filter.unit"),
            Text.of("grid.column.box"),
            Text.of("grid.axis.PERFORMANCE"),
            Text.of("grid.axis.POTENTIAL"),
            Text.of("grid.export.talent"),
            Text.of("grid.column.missing"),
            Text.of("grid.export.gated")),
        TableExport.Rows.paged(
            (offset, limit) -> grid.people(run, filter, GridSort.BY_NAME, offset, limit),
            BoxExport::cells));
  }

  private static List<@Nullable Object> cells(BoxedPerson row) {
    var person = row.person();
    return Arrays.asList(
        person.nip().value(),
        person.name(),
        person.position(),
        person.level().map(level -> Text.of("organization.level", level)),
        person.unit(),
        row.box().boxOfRecord(),
        row.box().performance(),
        row.box().potential(),
        row.box().talentValue(),
        row.missing(),
        row.box().gatedBy().isPresent());
  }
}

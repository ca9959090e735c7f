package id.talenta.succession.ui;

import id.talenta.export.ExportedList;
import id.talenta.export.TableExport;
import id.talenta.platform.ui.Text;
import id.talenta.succession.Vacancy;
import id.talenta.succession.VacancyFilter;
import id.talenta.succession.VacancyService;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Posts to be filled as a file. */
final class VacancyExport {
  private VacancyExport() {}

  static TableExport of(VacancyService vacancies, VacancyFilter filter) {
    return new TableExport(
        ExportedList.VACANCIES,
        Text.of("export.list", ExportedList.VACANCIES),
        List.of(
            Text.of("succession.post"),
            Text.of("succession.unit"),
            Text.of("succession.level"),
            Text.of("succession.critical"),
            Text.of("succession.cause.label"),
            Text.of("succession.vacantFrom"),
            Text.of("succession.state.label")),
        TableExport.Rows.paged(
            (offset, limit) -> vacancies.list(filter, offset, limit), VacancyExport::cells));
  }

  private static List<@Nullable Object> cells(Vacancy each) {
    return Arrays.asList(
        each.title(),
        each.unitName(),
        Text.of("organization.level", each.level()),
        each.critical(),
        Text.of("succession.cause", each.cause()),
        each.vacantFrom(),
        Text.of("succession.state", each.state()));
  }
}

package id.talenta.placement.ui;

import id.talenta.export.ExportedList;
import id.talenta.export.TableExport;
import id.talenta.placement.Decision;
import id.talenta.placement.DecisionFilter;
import id.talenta.placement.DecisionService;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Text;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decisions as a file. */
final class DecisionExport {
  private DecisionExport() {}

  static TableExport of(DecisionService decisions, DecisionFilter filter) {
    return new TableExport(
        ExportedList.DECISIONS,
        Text.of("export.list", ExportedList.DECISIONS),
        List.of(
            Text.of("placement.position"),
            Text.of("placement.unit"),
            Text.of("placement.export.level"),
            Text.of("placement.person"),
            Text.of("placement.choice"),
            Text.of("placement.reason"),
            Text.of("placement.justification"),
            Text.of("placement.by"),
            Text.of("placement.at"),
            Text.of("placement.journal.number"),
            Text.of("placement.journal.hash")),
        TableExport.Rows.paged(
            (offset, limit) -> decisions.list(filter, offset, limit), DecisionExport::cells));
  }

  private static List<@Nullable Object> cells(Decision each) {
    return Arrays.asList(
        each.title(),
        each.unitName(),
        Text.of("organization.level", each.level()),
        each.personName(),
        Text.of("placement.choice", each.choice()),
        each.reason(),
        each.justification(),
        each.decidedBy(),
        Formats.dateTime(each.decidedAt()),
        each.journal().map(Decision.Proof::sequence),
        each.journal().map(Decision.Proof::hash));
  }
}

package id.talenta.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import id.talenta.evidence.CoverageReport;
import id.talenta.evidence.EvidenceKind;
import id.talenta.grid.ui.GridNavigation;
import id.talenta.organization.OrganizationUnit;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The units right beneath the top of the region in which most evidence is missing. */
final class UnitGaps {
  private static final int SHOWN = 10;

  private final CoverageReport report;
  private final Set<EvidenceKind> kinds;

  private UnitGaps(CoverageReport report, Set<EvidenceKind> needed) {
    this.report = report;
    this.kinds = needed;
  }

  /**
   * The section, or nothing to be seen when no unit misses evidence.
   *
   * @param needed kinds that everybody has to have
   */
  static Component of(
      List<OrganizationUnit> units, CoverageReport report, Set<EvidenceKind> needed) {
    return new UnitGaps(report, needed).section(units);
  }

  private Component section(List<OrganizationUnit> units) {
    var gaps =
        divisions(units).stream()
            .filter(unit -> missing(unit) > 0)
            .sorted(Comparator.<OrganizationUnit>comparingInt(this::missing).reversed())
            .limit(SHOWN)
            .toList();
    if (gaps.isEmpty()) {
      return new Div();
    }
    var table = new NativeTable();
    table.addClassName("figures");
    table.add(header());
    gaps.forEach(unit -> table.add(row(unit)));
    var wide = new Div(table);
    wide.addClassName("scroll-x");
    var note = new Span(Text.of("overview.gaps.text"));
    note.addClassNames("quiet", "small");
    return new Section("overview.gaps", note, wide);
  }

  /** The children of the top; of a region with many tops, those tops. */
  private static List<OrganizationUnit> divisions(List<OrganizationUnit> units) {
    var tops =
        units.stream()
            .filter(unit -> unit.parentId().isEmpty())
            .map(OrganizationUnit::id)
            .collect(Collectors.toSet());
    if (tops.size() != 1) {
      return units.stream().filter(unit -> tops.contains(unit.id())).toList();
    }
    return units.stream()
        .filter(unit -> unit.parentId().filter(tops::contains).isPresent())
        .toList();
  }

  private int missing(OrganizationUnit unit) {
    return kinds.stream().mapToInt(kind -> missing(unit.id(), kind)).sum();
  }

  private int missing(UUID unit, EvidenceKind kind) {
    return report.ofUnit(unit, kind).missing();
  }

  private NativeTableRow header() {
    var row = new NativeTableRow(new NativeTableHeaderCell(Text.of("overview.gaps.unit")));
    row.add(number(new NativeTableHeaderCell(Text.of("overview.gaps.people"))));
    kinds.forEach(
        kind -> row.add(number(new NativeTableHeaderCell(Text.of("evidence.kind", kind)))));
    return row;
  }

  private NativeTableRow row(OrganizationUnit unit) {
    var people = report.ofUnit(unit.id(), EvidenceKind.PERFORMANCE_RATING).people();
    var row = new NativeTableRow(new NativeTableCell(unit.name()));
    row.add(figure(people, GridNavigation.ofUnit(unit.id()), unit.name()));
    kinds.forEach(
        kind ->
            row.add(
                figure(
                    missing(unit.id(), kind),
                    GridNavigation.lacking(Set.of(kind), Optional.of(unit.id())),
                    unit.name() + ", " + GridNavigation.lackingWords(Set.of(kind)))));
    return row;
  }

  /** A number that leads to the people behind it. */
  private static NativeTableCell figure(int count, String address, String whose) {
    var cell = number(new NativeTableCell());
    if (count == 0) {
      cell.setText(Formats.count(count));
      return cell;
    }
    var link = new Anchor(address, Formats.count(count));
    link.setAriaLabel(Text.of("overview.people.of", Formats.count(count), whose));
    cell.add(link);
    return cell;
  }

  private static <C extends Component & HasStyle> C number(C cell) {
    cell.addClassName("number");
    return cell;
  }
}

package id.talenta.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.evidence.Coverage;
import id.talenta.evidence.CoverageReport;
import id.talenta.evidence.EvidenceKind;
import id.talenta.grid.ui.GridNavigation;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How many people have the evidence that the rules ask for, kind by kind. */
final class EvidenceCoverage {
  private final CoverageReport report;
  private final Set<EvidenceKind> needed;

  private final Coverage complete;
  private final Set<EvidenceKind> main;

  private EvidenceCoverage(
      CoverageReport report, Set<EvidenceKind> needed, Coverage complete, Set<EvidenceKind> main) {
    this.report = report;
    this.needed = needed;
    this.complete = complete;
    this.main = main;
  }

  /**
   * The section.
   *
   * @param needed kinds that the rules measure
   * @param complete how many have evidence of all the main kinds
   * @param main kinds that everybody has to have
   */
  static Component of(
      CoverageReport report, Set<EvidenceKind> needed, Coverage complete, Set<EvidenceKind> main) {
    return new EvidenceCoverage(report, needed, complete, main).section();
  }

  private Component section() {
    if (report.total(EvidenceKind.PERFORMANCE_RATING).people() == 0) {
      return new Section(
          "overview.evidence",
          new EmptyState("overview.evidence.none", "overview.evidence.none.text"));
    }
    var rows = new Div();
    rows.addClassName("coverage");
    if (main.size() > 1) {
      rows.add(row(Text.of("overview.evidence.all"), complete, main));
    }
    EvidenceKind.thatCanLack().stream()
        .filter(needed::contains)
        .forEach(kind -> rows.add(one(kind)));
    var section = new Section("overview.evidence", quiet(Text.of("overview.evidence.text")), rows);
    var others = EvidenceKind.thatCanLack();
    others.removeAll(needed);
    if (!others.isEmpty()) {
      section.add(quiet(Text.of("overview.evidence.unused", names(others))));
    }
    return section;
  }

  private Component one(EvidenceKind kind) {
    return row(Text.of("evidence.kind", kind), report.total(kind), Set.of(kind));
  }

  private static Component row(String what, Coverage total, Set<EvidenceKind> kinds) {
    var name = new Span(what);
    name.setTitle(names(kinds));
    var bar = new Bar(BigDecimal.valueOf(total.covered()), BigDecimal.valueOf(total.people()));
    var share = new Span(Formats.share(total.covered(), total.people()));
    share.addClassName("number");
    var row = new Div(name, bar, share, missing(kinds, total.missing()));
    row.addClassName("coverage-row");
    return row;
  }

  /** How many lack it; leads to them. */
  private static Component missing(Set<EvidenceKind> kinds, int count) {
    var words = Text.of("overview.evidence.missing", Formats.count(count));
    if (count == 0) {
      var nobody = new Span(words);
      nobody.addClassNames("quiet", "small", "number");
      return nobody;
    }
    var link = new Anchor(GridNavigation.lacking(kinds, Optional.empty()), words);
    link.addClassNames("small", "number");
    link.setAriaLabel(
        Text.of("overview.people.of", Formats.count(count), GridNavigation.lackingWords(kinds)));
    return link;
  }

  private static String names(Set<EvidenceKind> kinds) {
    return kinds.stream()
        .map(kind -> Text.of("evidence.kind", kind))
        .collect(Collectors.joining(", "));
  }

  private static Paragraph quiet(String text) {
    var paragraph = new Paragraph(text);
    paragraph.addClassNames("quiet", "small");
    return paragraph;
  }
}

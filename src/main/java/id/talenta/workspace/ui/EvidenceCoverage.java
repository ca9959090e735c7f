package id.talenta.workspace.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import id.talenta.evidence.CoverageReport;
import id.talenta.evidence.EvidenceKind;
import id.talenta.platform.i18n.Formats;
import id.talenta.platform.ui.Bar;
import id.talenta.platform.ui.EmptyState;
import id.talenta.platform.ui.Section;
import id.talenta.platform.ui.Text;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** How many people have the evidence that the rules ask for, kind by kind. */
final class EvidenceCoverage {
  private final CoverageReport report;
  private final Set<EvidenceKind> needed;

  private EvidenceCoverage(CoverageReport report, Set<EvidenceKind> needed) {
    this.report = report;
    this.needed = needed;
  }

  /**
   * The section.
   *
   * @param needed kinds that the rules measure
   */
  static Component of(CoverageReport report, Set<EvidenceKind> needed) {
    return new EvidenceCoverage(report, needed).section();
  }

  private Component section() {
    if (report.total(EvidenceKind.PERFORMANCE_RATING).people() == 0) {
      return new Section(
          "overview.evidence",
          new EmptyState("overview.evidence.none", "overview.evidence.none.text"));
    }
    var rows = new Div();
    rows.addClassName("coverage");
    kinds().stream().filter(needed::contains).forEach(kind -> rows.add(row(kind)));
    var section = new Section("overview.evidence", quiet(Text.of("overview.evidence.text")), rows);
    var others = kinds();
    others.removeAll(needed);
    if (!others.isEmpty()) {
      section.add(quiet(Text.of("overview.evidence.unused", names(others))));
    }
    return section;
  }

  /** Nobody misses a punishment. */
  private static Set<EvidenceKind> kinds() {
    return EnumSet.complementOf(EnumSet.of(EvidenceKind.DISCIPLINE));
  }

  private Component row(EvidenceKind kind) {
    var total = report.total(kind);
    var name = new Span(Text.of("evidence.kind", kind));
    var bar = new Bar(BigDecimal.valueOf(total.covered()), BigDecimal.valueOf(total.people()));
    var share = new Span(Formats.share(total.covered(), total.people()));
    share.addClassName("number");
    var missing = new Span(Text.of("overview.evidence.missing", Formats.count(total.missing())));
    missing.addClassNames("quiet", "small", "number");
    var row = new Div(name, bar, share, missing);
    row.addClassName("coverage-row");
    return row;
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

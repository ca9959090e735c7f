package id.talenta.demo.core;

import id.talenta.evidence.EvidenceKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Writes facts down. */
final class Notes {
  private final List<Fact> facts;
  private final StableIds ids;
  private int made;

  Notes(List<Fact> facts, StableIds ids, int made) {
    this.facts = facts;
    this.ids = ids;
    this.made = made;
  }

  int made() {
    return made;
  }

  /** A fact about a year. */
  void year(EvidenceKind kind, int year, String code, Optional<Double> score, String source) {
    add(
        kind,
        code,
        score,
        "",
        Optional.of(year),
        EvidenceKind.endOfYear(year),
        Optional.empty(),
        source);
  }

  /** A fact about a day. */
  void day(EvidenceKind kind, LocalDate day, String code, String title, String source) {
    add(kind, code, Optional.empty(), title, Optional.empty(), day, Optional.empty(), source);
  }

  /** A fact about a day, with a score. */
  void scored(
      EvidenceKind kind, LocalDate day, String code, double score, String title, String source) {
    add(kind, code, Optional.of(score), title, Optional.empty(), day, Optional.empty(), source);
  }

  /** A fact that lasts from one day to another. */
  void term(
      EvidenceKind kind,
      LocalDate from,
      Optional<LocalDate> until,
      String code,
      String title,
      String source) {
    add(kind, code, Optional.empty(), title, Optional.empty(), from, until, source);
  }

  private void add(
      EvidenceKind kind,
      String code,
      Optional<Double> score,
      String title,
      Optional<Integer> year,
      LocalDate from,
      Optional<LocalDate> until,
      String source) {
    if (facts.stream().anyMatch(fact -> isSame(fact, kind, title, from))) {
      return;
    }
    facts.add(
        new Fact(
            ids.of("fact", made++),
            kind,
            kind.requireCode(code),
            score.map(value -> kind.requireScore(rounded(value))),
            title,
            year,
            from,
            kind.validUntil(from, until),
            source));
  }

  /** Nobody finishes the same course twice on one day: an import would refuse the second row. */
  private static boolean isSame(Fact fact, EvidenceKind kind, String title, LocalDate from) {
    return fact.kind() == kind
        && kind.hasTitle()
        && kind != EvidenceKind.EDUCATION
        && fact.title().equals(title)
        && fact.validFrom().equals(from);
  }

  private static BigDecimal rounded(double value) {
    return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
  }
}

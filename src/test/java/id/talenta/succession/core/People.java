package id.talenta.succession.core;

import id.talenta.evidence.EvidenceKind;
import id.talenta.organization.Competence;
import id.talenta.organization.Education;
import id.talenta.organization.Pangkat;
import id.talenta.organization.PositionLevel;
import id.talenta.organization.PositionStandard;
import id.talenta.rule.core.Fact;
import id.talenta.rule.core.Gate;
import id.talenta.rule.core.LocalText;
import id.talenta.rule.core.Provenance;
import id.talenta.tenant.Confidence;
import id.talenta.tenant.PositionRules.Below;
import id.talenta.tenant.PositionRules.LevelRule;
import id.talenta.tenant.PositionRules.Performance;
import id.talenta.tenant.PositionRules.Range;
import id.talenta.tenant.Sourced;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A post and people for tests; everybody meets everything until a test takes something away. */
final class People {
  static final LocalDate ON = LocalDate.of(2027, 1, 1);
  static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private static final Gate GATE =
      new Gate(
          "hukdis",
          new LocalText("Hukuman", "Punishment"),
          Fact.DISCIPLINE,
          Set.of("MODERATE", "SEVERE"),
          2);

  private People() {}

  /** JPT pratama as the law has it. */
  static Target pratama() {
    return target(
        PositionLevel.JPT_PRATAMA,
        standard(List.of("Administrasi Publik", "Hukum"), 2),
        Optional.of(rule(Optional.of(sourced(56)), Optional.empty())));
  }

  static Target target(PositionLevel level, PositionStandard standard, Optional<LevelRule> rule) {
    return new Target(
        level,
        standard,
        rule,
        sourced(3),
        List.of(GATE),
        new Provenance("Kepka BKN 411/2025", Provenance.Confidence.C, false, ""),
        ON,
        TODAY);
  }

  static PositionStandard standard(List<String> fields, int tenureYears) {
    return new PositionStandard(
        Education.S1,
        Optional.of(new Pangkat("IV/b")),
        Optional.of(new Pangkat("IV/c")),
        fields,
        tenureYears,
        Map.of(Competence.INTEGRITAS, 4, Competence.KERJA_SAMA, 4));
  }

  static LevelRule rule(
      Optional<Sourced<Integer>> maximumAge, Optional<Sourced<Performance>> performance) {
    return new LevelRule(
        "JPT_PRATAMA",
        "STRUCTURAL",
        sourced(60),
        sourced("S1"),
        sourced(new Range(13, 15)),
        sourced(4),
        Optional.of(sourced(new Below(List.of("ADMINISTRATOR", "JF_MADYA"), 2))),
        Optional.of(sourced(5)),
        maximumAge,
        performance);
  }

  static <T> Sourced<T> sourced(T value) {
    return new Sourced<>(value, "PP 11/2017", Confidence.L, false);
  }

  /** An administrator since 2020 who meets all of {@link #pratama()}. */
  static Builder administrator() {
    return new Builder();
  }

  static DatedFact rating(int year, String code) {
    return new DatedFact(
        EvidenceKind.PERFORMANCE_RATING,
        code,
        Optional.empty(),
        Optional.of(year),
        LocalDate.of(year, 12, 31),
        Optional.empty());
  }

  static DatedFact match(String percent, LocalDate from) {
    return new DatedFact(
        EvidenceKind.COMPETENCE_ASSESSMENT,
        "JPM",
        Optional.of(new BigDecimal(percent)),
        Optional.empty(),
        from,
        Optional.of(from.plusYears(3).minusDays(1)));
  }

  static DatedFact punishment(String code, LocalDate from, Optional<LocalDate> until) {
    return new DatedFact(
        EvidenceKind.DISCIPLINE, code, Optional.empty(), Optional.empty(), from, until);
  }

  static final class Builder {
    private Optional<Pangkat> rank = Optional.of(new Pangkat("IV/b"));
    private Education education = Education.S2;
    private String field = "Hukum";
    private LocalDate born = LocalDate.of(1978, 3, 15);
    private LocalDate appointed = LocalDate.of(2003, 1, 1);
    private List<ServiceTerm> terms =
        List.of(
            new ServiceTerm(
                PositionLevel.ADMINISTRATOR, LocalDate.of(2020, 1, 1), Optional.empty(), false));
    private final List<DatedFact> evidence =
        new ArrayList<>(List.of(match("90", LocalDate.of(2025, 6, 1))));

    Builder rank(String value) {
      rank = Optional.of(new Pangkat(value));
      return this;
    }

    Builder noRank() {
      rank = Optional.empty();
      return this;
    }

    Builder education(Education level, String newField) {
      education = level;
      field = newField;
      return this;
    }

    Builder born(LocalDate day) {
      born = day;
      return this;
    }

    Builder appointed(LocalDate day) {
      appointed = day;
      return this;
    }

    Builder terms(ServiceTerm... served) {
      terms = List.of(served);
      return this;
    }

    Builder noEvidence() {
      evidence.clear();
      return this;
    }

    Builder with(DatedFact... facts) {
      evidence.addAll(List.of(facts));
      return this;
    }

    CandidateFacts build() {
      return new CandidateFacts(
          new UUID(1, 1),
          "Budi",
          rank,
          education,
          field,
          born,
          appointed,
          Optional.of(PositionLevel.ADMINISTRATOR),
          Optional.of(BigDecimal.valueOf(3)),
          terms,
          evidence);
    }
  }
}

package id.talenta.grid.core;

import static org.assertj.core.api.Assertions.assertThat;

import id.talenta.evidence.EvidenceKind;
import id.talenta.rule.RuleTemplates;
import id.talenta.rule.core.RuleSet;
import id.talenta.rule.core.RuleSetEdit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScoringTest {
  private static final LocalDate AS_OF = LocalDate.of(2026, 11, 24);
  private static final RuleSet KEPKA = new RuleTemplates().find("kepka-bkn-411-2025").orElseThrow();
  private static final RuleSet BANJARMASIN =
      new RuleTemplates().find("kota-banjarmasin").orElseThrow();
  private static final RuleSet MINISTRY =
      new RuleTemplates().find("kementerian-jabatan-target").orElseThrow();
  private static final PersonFacts PERSON =
      new PersonFacts(LocalDate.of(2010, 3, 1), LocalDate.of(2022, 1, 1), 11, Boolean.TRUE);

  @Test
  void a_full_set_of_evidence_gives_the_sums_worked_out_by_hand() {
    var score = new Scoring(KEPKA, AS_OF).score(PERSON, full());
    // 60 % × mean(80, 100) + 15 % × 90 + 15 % × 70 + 10 % × 88.55 = 54 + 13.5 + 10.5 + 8.86
    assertThat(score.performance()).isEqualByComparingTo("86.86");
    // 20 % × 91.25 + 10 % × 70 + 10 % × 100 + 25 % × 77.77 + 10 % × 90 + 10 % × 100 + 15 % × 100
    assertThat(score.potential()).isEqualByComparingTo("88.69");
    assertThat(score.box()).isEqualTo(9);
    assertThat(score.missing()).isEqualTo(1);
    assertThat(score.gate()).isEmpty();
  }

  @Test
  void the_order_of_the_evidence_does_not_matter() {
    var shuffled = full();
    Collections.shuffle(shuffled, new Random(7));
    var scoring = new Scoring(KEPKA, AS_OF);
    assertThat(scoring.score(PERSON, shuffled)).isEqualTo(scoring.score(PERSON, full()));
  }

  @Test
  void a_stored_result_gives_the_same_score_again() {
    for (var rules : List.of(KEPKA, BANJARMASIN)) {
      var scoring = new Scoring(rules, AS_OF);
      var score = scoring.score(PERSON, full());
      @Nullable String[] raw =
          score.contributions().stream()
              .map(part -> part.raw().orElse(null))
              .toArray(String[]::new);
      @Nullable UUID[] evidence =
          score.contributions().stream()
              .map(part -> part.evidence().orElse(null))
              .toArray(UUID[]::new);
      assertThat(scoring.replay(raw, evidence, Optional.empty())).isEqualTo(score);
    }
  }

  @Test
  void of_two_valid_assessments_the_newest_counts() {
    var evidence =
        List.of(
            assessment("70", LocalDate.of(2025, 1, 1)),
            assessment("85", LocalDate.of(2026, 1, 1)),
            assessment("99", LocalDate.of(2027, 1, 1)));
    assertThat(raw("asesmen-kompetensi", evidence)).contains("85");
  }

  @Test
  void an_assessment_counts_on_its_last_day_and_not_on_the_next() {
    assertThat(
            raw("asesmen-kompetensi", List.of(assessment("70", AS_OF.minusYears(3).plusDays(1)))))
        .contains("70");
    assertThat(raw("asesmen-kompetensi", List.of(assessment("70", AS_OF.minusYears(3))))).isEmpty();
  }

  @Test
  void evidence_that_does_not_count_tells_why_not() {
    var newest = assessment("85", LocalDate.of(2026, 1, 1));
    var evidence =
        List.of(
            assessment("70", LocalDate.of(2025, 1, 1)),
            newest,
            assessment("99", LocalDate.of(2027, 1, 1)),
            assessment("60", LocalDate.of(2019, 1, 1)));
    assertThat(considered("asesmen-kompetensi", evidence))
        .extracting(Considered::standing)
        .containsExactly(Standing.NOT_YET, Standing.COUNTS, Standing.OUTRANKED, Standing.EXPIRED);
    assertThat(considered("asesmen-kompetensi", evidence).get(1).evidence()).isEqualTo(newest.id());
  }

  @Test
  void of_a_mean_all_recent_evidence_counts_with_points_of_its_own() {
    var considered = considered("predikat", full());
    assertThat(considered)
        .extracting(Considered::standing)
        .containsExactly(Standing.COUNTS, Standing.COUNTS, Standing.TOO_OLD);
    assertThat(considered.getFirst().points())
        .hasValueSatisfying(points -> assertThat(points).isEqualByComparingTo("100"));
  }

  @Test
  void a_person_without_any_evidence_has_a_box_and_everything_is_named_as_missing() {
    var score = new Scoring(KEPKA, AS_OF).score(new PersonFacts(AS_OF, null, 0, null), List.of());
    assertThat(score.box()).isEqualTo(1);
    assertThat(score.performance()).isEqualByComparingTo("0");
    // 10 % × 60 for the years in service, 10 % × 50 for the field of study, 15 % × 100 for
    // integrity
    assertThat(score.potential()).isEqualByComparingTo("26");
  }

  @Test
  void a_punishment_being_served_gives_the_points_that_the_rules_name_for_it() {
    var served = discipline(AS_OF.minusYears(1));
    var over = discipline(AS_OF.minusYears(1).minusDays(1));
    assertThat(integrity(MINISTRY, served)).hasToString("BEING_SERVED 0");
    assertThat(integrity(MINISTRY, over)).hasToString("SEVERE 25");
    // Rules that name none go by the punishment's own code, and keep to the years they look back.
    assertThat(integrity(KEPKA, served)).hasToString("SEVERE 25");
    var past = item(31, EvidenceKind.DISCIPLINE, "LIGHT", null, AS_OF.minusYears(9), AS_OF);
    assertThat(integrity(KEPKA, past)).hasToString("- 100");
  }

  @Test
  void a_punishment_being_served_counts_however_past_it_began() {
    var rules = RuleSetEdit.indicator(MINISTRY, "integritas", indicator -> indicator.withYears(2));
    var begun = AS_OF.minusYears(3);
    var served = item(31, EvidenceKind.DISCIPLINE, "SEVERE", null, begun, AS_OF);
    var over = item(32, EvidenceKind.DISCIPLINE, "SEVERE", null, begun, AS_OF.minusDays(1));
    assertThat(integrity(rules, served)).hasToString("BEING_SERVED 0");
    assertThat(integrity(rules, over)).hasToString("- 100");
    var scoring = new Scoring(rules, AS_OF);
    var index = scoring.rules().indicators().size() - 1;
    assertThat(scoring.consider(index, List.of(served, over), Optional.of(served.id())))
        .extracting(Considered::standing)
        .containsExactly(Standing.TOO_OLD, Standing.COUNTS);
  }

  @Test
  void severe_discipline_closes_the_gate_for_two_years_and_leaves_the_axes_alone() {
    var recent = discipline(AS_OF.minusYears(2).plusDays(1));
    var old = discipline(AS_OF.minusYears(2));
    var scoring = new Scoring(KEPKA, AS_OF);
    assertThat(scoring.score(PERSON, List.of(recent)).gate()).isPresent();
    assertThat(scoring.score(PERSON, List.of(old)).gate()).isEmpty();
    assertThat(scoring.score(PERSON, List.of(recent)).potential())
        .isEqualTo(scoring.score(PERSON, List.of(old)).potential());
  }

  @Test
  void each_contribution_is_rounded_half_up_before_it_is_added() {
    // 10 % × 88.55 = 8.855, and 25 % × 77.77 = 19.4425
    var score = new Scoring(KEPKA, AS_OF).score(PERSON, full());
    assertThat(contribution(score, "umpan-balik").value()).isEqualByComparingTo("8.86");
    assertThat(contribution(score, "potensi").value()).isEqualByComparingTo("19.44");
  }

  private static Contribution contribution(Score score, String indicator) {
    return score.contributions().stream()
        .filter(part -> part.indicator().code().equals(indicator))
        .findFirst()
        .orElseThrow();
  }

  private static List<Considered> considered(String indicator, List<EvidenceItem> evidence) {
    var scoring = new Scoring(KEPKA, AS_OF);
    var contributions = scoring.score(PERSON, evidence).contributions();
    var codes = contributions.stream().map(part -> part.indicator().code()).toList();
    var index = codes.indexOf(indicator);
    return scoring.consider(index, evidence, contributions.get(index).evidence());
  }

  private static Optional<String> raw(String indicator, List<EvidenceItem> evidence) {
    return contribution(new Scoring(KEPKA, AS_OF).score(PERSON, evidence), indicator).raw();
  }

  private static List<EvidenceItem> full() {
    return new ArrayList<>(
        List.of(
            item(
                1, EvidenceKind.PERFORMANCE_RATING, "BAIK", null, LocalDate.of(2024, 12, 31), null),
            item(
                2,
                EvidenceKind.PERFORMANCE_RATING,
                "SANGAT_BAIK",
                null,
                LocalDate.of(2025, 12, 31),
                null),
            item(
                3,
                EvidenceKind.PERFORMANCE_RATING,
                "KURANG",
                null,
                LocalDate.of(2020, 12, 31),
                null),
            item(4, EvidenceKind.AWARD, "NATIONAL", null, LocalDate.of(2023, 8, 17), null),
            item(
                5, EvidenceKind.TEAM_ASSIGNMENT, "REGIONAL", null, LocalDate.of(2025, 8, 17), null),
            item(6, EvidenceKind.FEEDBACK_360, "TOTAL", "88.55", LocalDate.of(2025, 12, 31), null),
            item(
                7,
                EvidenceKind.COMPETENCE_ASSESSMENT,
                "JPM",
                "91.25",
                LocalDate.of(2025, 2, 3),
                LocalDate.of(2028, 2, 2)),
            item(8, EvidenceKind.TRAINING, "TECHNICAL", "24", LocalDate.of(2025, 5, 1), null),
            item(
                9,
                EvidenceKind.POTENTIAL_ASSESSMENT,
                "TOTAL",
                "77.77",
                LocalDate.of(2025, 2, 3),
                LocalDate.of(2028, 2, 2)),
            item(10, EvidenceKind.EDUCATION, "S2", null, LocalDate.of(2015, 2, 3), null),
            item(11, EvidenceKind.EDUCATION, "S1", null, LocalDate.of(2008, 2, 3), null)));
  }

  private static EvidenceItem assessment(String score, LocalDate on) {
    return item(
        20 + on.getYear(),
        EvidenceKind.COMPETENCE_ASSESSMENT,
        "JPM",
        score,
        on,
        on.plusYears(3).minusDays(1));
  }

  private static String integrity(RuleSet rules, EvidenceItem item) {
    return new Scoring(rules, AS_OF)
        .score(PERSON, List.of(item)).contributions().stream()
            .filter(part -> part.indicator().code().equals("integritas"))
            .map(part -> part.raw().orElse("-") + " " + part.points().toPlainString())
            .findFirst()
            .orElseThrow();
  }

  private static EvidenceItem discipline(LocalDate on) {
    return item(30, EvidenceKind.DISCIPLINE, "SEVERE", null, on, on.plusYears(1));
  }

  private static EvidenceItem item(
      int id,
      EvidenceKind kind,
      String code,
      @Nullable String score,
      LocalDate from,
      @Nullable LocalDate until) {
    return new EvidenceItem(
        new UUID(0, id), kind, code, score == null ? null : new BigDecimal(score), from, until);
  }
}

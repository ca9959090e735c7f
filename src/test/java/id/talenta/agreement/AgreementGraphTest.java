package id.talenta.agreement;

import static id.talenta.agreement.AgreementStage.ACTIVE;
import static id.talenta.agreement.AgreementStage.DRAFTED;
import static id.talenta.agreement.AgreementStage.ENDED;
import static id.talenta.agreement.AgreementStage.ERASED;
import static id.talenta.agreement.AgreementStage.EXPIRED;
import static id.talenta.agreement.AgreementStage.EXPIRING;
import static id.talenta.agreement.AgreementStage.EXPLORATION;
import static id.talenta.agreement.AgreementStage.HANDED_OVER;
import static id.talenta.agreement.AgreementStage.MEMORANDUM;
import static id.talenta.agreement.AgreementStage.SIGNED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AgreementGraphTest {
  private static final LocalDate START = LocalDate.of(2026, 1, 1);
  private static final LocalDate END = LocalDate.of(2026, 12, 31);
  private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
  private static final LocalDate AFTER_END = END.plusDays(1);
  private static final UUID DOCUMENT = new UUID(1, 1);
  private static final AgreementContents CONTENTS =
      new AgreementContents(
          Optional.of("120/KS/2026"),
          "Penyelenggaraan manajemen talenta",
          Set.of(ScopeItem.APPLICATION_USE),
          Optional.of(new Term(START, END)),
          "Ditanggung masing-masing pihak",
          "Kepala BKPSDM",
          8000);

  /** The whole graph as the law and the design have it, written down a second time. */
  private static final Set<Edge> EDGES =
      Set.of(
          new Edge(EXPLORATION, AgreementAction.AGREE_MEMORANDUM, MEMORANDUM),
          new Edge(EXPLORATION, AgreementAction.END, ENDED),
          new Edge(MEMORANDUM, AgreementAction.DRAFT, DRAFTED),
          new Edge(MEMORANDUM, AgreementAction.END, ENDED),
          new Edge(DRAFTED, AgreementAction.REVISE, DRAFTED),
          new Edge(DRAFTED, AgreementAction.SIGN, DRAFTED),
          new Edge(DRAFTED, AgreementAction.CONCLUDE, SIGNED),
          new Edge(DRAFTED, AgreementAction.END, ENDED),
          new Edge(SIGNED, AgreementAction.ACTIVATE, ACTIVE),
          new Edge(SIGNED, AgreementAction.END, ENDED),
          new Edge(ACTIVE, AgreementAction.AMEND, ACTIVE),
          new Edge(ACTIVE, AgreementAction.EXTEND, ACTIVE),
          new Edge(ACTIVE, AgreementAction.APPROACH_END, EXPIRING),
          new Edge(ACTIVE, AgreementAction.END, ENDED),
          new Edge(EXPIRING, AgreementAction.AMEND, EXPIRING),
          new Edge(EXPIRING, AgreementAction.EXTEND, ACTIVE),
          new Edge(EXPIRING, AgreementAction.EXPIRE, EXPIRED),
          new Edge(EXPIRING, AgreementAction.END, ENDED),
          new Edge(EXPIRED, AgreementAction.HAND_OVER, HANDED_OVER),
          new Edge(ENDED, AgreementAction.HAND_OVER, HANDED_OVER),
          new Edge(HANDED_OVER, AgreementAction.ERASE, ERASED));

  private record Edge(AgreementStage from, AgreementAction action, AgreementStage to) {}

  static Stream<Arguments> everyStepAtEveryStage() {
    return Arrays.stream(AgreementStage.values())
        .flatMap(
            stage ->
                Arrays.stream(AgreementAction.values()).map(action -> Arguments.of(stage, action)));
  }

  @ParameterizedTest(name = "{1} at {0}")
  @MethodSource("everyStepAtEveryStage")
  void a_step_leads_where_the_graph_says_and_every_other_is_refused(
      AgreementStage stage, AgreementAction action) {
    var expected =
        EDGES.stream()
            .filter(edge -> edge.from() == stage && edge.action() == action)
            .map(Edge::to)
            .findFirst();
    var outcome = AgreementGraph.take(ready(stage, action), step(action), day(action));
    if (expected.isPresent()) {
      assertThat(outcome)
          .isInstanceOfSatisfying(
              StepOutcome.Taken.class,
              taken -> assertThat(taken.state().stage()).isEqualTo(expected.get()));
    } else {
      assertThat(outcome).isEqualTo(new StepOutcome.Refused(Refusal.NOT_FROM_THIS_STAGE));
    }
  }

  @Test
  void nothing_can_have_happened_in_the_future() {
    assertRefused(
        state(SIGNED, Party.HOST, Party.PARTNER),
        new AgreementStep.Activate(TODAY.plusDays(1)),
        Refusal.IN_THE_FUTURE);
  }

  @Test
  void a_memorandum_has_a_number() {
    assertRefused(
        state(EXPLORATION),
        new AgreementStep.AgreeMemorandum(TODAY, " ", Optional.empty(), ""),
        Refusal.NUMBER_MISSING);
  }

  @Test
  void a_draft_names_object_scope_term_contact_and_quota() {
    assertDraftRefused(
        contents("", Set.of(ScopeItem.MENTORING), term(START, END), "x", 1),
        Refusal.OBJECT_MISSING);
    assertDraftRefused(contents("x", Set.of(), term(START, END), "x", 1), Refusal.SCOPE_MISSING);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), Optional.empty(), "x", 1), Refusal.TERM_MISSING);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), term(END, START), "x", 1),
        Refusal.TERM_REVERSED);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), term(START, END), "", 1),
        Refusal.CONTACT_MISSING);
    assertDraftRefused(
        contents("x", Set.of(ScopeItem.MENTORING), term(START, END), "x", 0),
        Refusal.QUOTA_MISSING);
  }

  @Test
  void a_text_that_a_party_has_signed_cannot_be_revised() {
    assertRefused(
        state(DRAFTED, Party.HOST),
        new AgreementStep.Revise(TODAY, CONTENTS, Optional.empty()),
        Refusal.TEXT_SIGNED);
  }

  @Test
  void a_party_signs_once_and_names_who_in_which_office_by_what_mandate() {
    assertRefused(
        state(DRAFTED, Party.HOST),
        new AgreementStep.Sign(signature(Party.HOST)),
        Refusal.SIGNED_ALREADY);
    for (var signature :
        List.of(
            new Signature(Party.HOST, "", "Gubernur", "Jabatan", TODAY, DOCUMENT),
            new Signature(Party.HOST, "Nama", " ", "Jabatan", TODAY, DOCUMENT),
            new Signature(Party.HOST, "Nama", "Gubernur", "", TODAY, DOCUMENT))) {
      assertRefused(
          state(DRAFTED), new AgreementStep.Sign(signature), Refusal.SIGNATURE_INCOMPLETE);
    }
  }

  @Test
  void one_signature_does_not_conclude_an_agreement() {
    for (var state :
        List.of(state(DRAFTED), state(DRAFTED, Party.HOST), state(DRAFTED, Party.PARTNER))) {
      assertRefused(state, new AgreementStep.Conclude(TODAY), Refusal.SIGNATURE_MISSING);
    }
  }

  @Test
  void an_agreement_comes_into_force_within_its_term() {
    var signed = state(SIGNED, Party.HOST, Party.PARTNER);
    assertThat(AgreementGraph.take(signed, new AgreementStep.Activate(START.minusDays(1)), TODAY))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_NOT_BEGUN));
    assertThat(AgreementGraph.take(signed, new AgreementStep.Activate(AFTER_END), AFTER_END))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_OVER));
  }

  @Test
  void an_amendment_keeps_the_term_and_an_extension_makes_it_longer() {
    var longer = new Term(START, END.plusYears(1));
    assertRefused(
        state(ACTIVE),
        new AgreementStep.Amend(TODAY, CONTENTS.withTerm(longer), DOCUMENT, ""),
        Refusal.TERM_CHANGED);
    assertRefused(
        state(ACTIVE), new AgreementStep.Extend(TODAY, END, DOCUMENT, ""), Refusal.NOT_LONGER);
    assertThat(
            AgreementGraph.take(
                state(EXPIRING),
                new AgreementStep.Extend(TODAY, longer.endsOn(), DOCUMENT, ""),
                TODAY))
        .isInstanceOfSatisfying(
            StepOutcome.Taken.class,
            taken -> assertThat(taken.state().contents().term()).contains(longer));
  }

  @Test
  void an_agreement_expires_after_its_last_day_and_is_expiring_ninety_days_before() {
    var early = END.minus(AgreementGraph.NOTICE).minusDays(1);
    assertThat(AgreementGraph.take(state(ACTIVE), new AgreementStep.ApproachEnd(early), AFTER_END))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_NOT_OVER));
    assertThat(AgreementGraph.take(state(EXPIRING), new AgreementStep.Expire(END), AFTER_END))
        .isEqualTo(new StepOutcome.Refused(Refusal.TERM_NOT_OVER));
  }

  @Test
  void who_ends_an_agreement_early_says_why() {
    assertRefused(
        state(ACTIVE),
        new AgreementStep.End(TODAY, "Bupati", " ", Optional.empty()),
        Refusal.REASON_MISSING);
  }

  @Test
  void what_was_never_in_force_left_nothing_to_hand_over() {
    assertRefused(
        new AgreementState(ENDED, CONTENTS, List.of(), false),
        new AgreementStep.HandOver(TODAY, DOCUMENT, ""),
        Refusal.NEVER_ACTIVE);
  }

  private static AgreementState ready(AgreementStage stage, AgreementAction action) {
    return action == AgreementAction.REVISE || action == AgreementAction.SIGN
        ? new AgreementState(stage, CONTENTS, List.of(), true)
        : state(stage, Party.HOST, Party.PARTNER);
  }

  private static AgreementState state(AgreementStage stage, Party... signedBy) {
    var signatures = Arrays.stream(signedBy).map(AgreementGraphTest::signature).toList();
    return new AgreementState(stage, CONTENTS, signatures, true);
  }

  private static LocalDate day(AgreementAction action) {
    return action == AgreementAction.APPROACH_END || action == AgreementAction.EXPIRE
        ? AFTER_END
        : TODAY;
  }

  private static AgreementStep step(AgreementAction action) {
    return switch (action) {
      case AGREE_MEMORANDUM ->
          new AgreementStep.AgreeMemorandum(TODAY, "1/2026", Optional.empty(), "");
      case DRAFT -> new AgreementStep.Draft(TODAY, CONTENTS, Optional.empty());
      case REVISE -> new AgreementStep.Revise(TODAY, CONTENTS, Optional.empty());
      case SIGN -> new AgreementStep.Sign(signature(Party.HOST));
      case CONCLUDE -> new AgreementStep.Conclude(TODAY);
      case ACTIVATE -> new AgreementStep.Activate(TODAY);
      case AMEND -> new AgreementStep.Amend(TODAY, CONTENTS, DOCUMENT, "");
      case EXTEND -> new AgreementStep.Extend(TODAY, END.plusDays(1), DOCUMENT, "");
      case APPROACH_END -> new AgreementStep.ApproachEnd(AFTER_END);
      case EXPIRE -> new AgreementStep.Expire(AFTER_END);
      case END -> new AgreementStep.End(TODAY, "Bupati", "Alasan", Optional.empty());
      case HAND_OVER -> new AgreementStep.HandOver(TODAY, DOCUMENT, "");
      case ERASE -> new AgreementStep.Erase(TODAY, DOCUMENT, "");
    };
  }

  private static Signature signature(Party party) {
    return new Signature(party, "Nama", "Jabatan", "Karena jabatannya", TODAY, DOCUMENT);
  }

  private static Optional<Term> term(LocalDate startsOn, LocalDate endsOn) {
    return Optional.of(new Term(startsOn, endsOn));
  }

  private static AgreementContents contents(
      String object, Set<ScopeItem> scope, Optional<Term> term, String contact, int quota) {
    return new AgreementContents(Optional.empty(), object, scope, term, "", contact, quota);
  }

  private static void assertDraftRefused(AgreementContents contents, Refusal refusal) {
    assertRefused(
        state(MEMORANDUM), new AgreementStep.Draft(TODAY, contents, Optional.empty()), refusal);
  }

  private static void assertRefused(AgreementState state, AgreementStep step, Refusal refusal) {
    assertThat(AgreementGraph.take(state, step, TODAY)).isEqualTo(new StepOutcome.Refused(refusal));
  }
}
